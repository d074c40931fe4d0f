/** What is asked of publication, by the night and by the staff. */
package fr.pix.certif.publication.boundary;
