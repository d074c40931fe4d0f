/** What the members of a centre see of it. */
package fr.pix.certif.center.boundary;
