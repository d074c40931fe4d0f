/** What a centre does to hand a session over. */
package fr.pix.certif.finalization.boundary;
