/**
 * The certificate, the paper that a candidate keeps once the session is published: one for the
 * candidate, or those of a whole class in one file for the school.
 */
package fr.pix.certif.certificate;
