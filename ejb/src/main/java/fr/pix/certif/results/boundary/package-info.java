/** The files of a class, for the administrators of its school. */
package fr.pix.certif.results.boundary;
