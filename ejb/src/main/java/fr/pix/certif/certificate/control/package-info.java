/** What a certificate says, and what a candidate is told of a certification. */
package fr.pix.certif.certificate.control;
