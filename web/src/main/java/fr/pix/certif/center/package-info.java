/** The centre in whose name a person works. */
package fr.pix.certif.center;
