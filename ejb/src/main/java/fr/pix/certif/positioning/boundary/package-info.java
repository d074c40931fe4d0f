/** Bringing profiles in. */
package fr.pix.certif.positioning.boundary;
