/** Bringing profiles in, and pupils positioning themselves competence by competence. */
package fr.pix.certif.positioning.boundary;
