/** Reading a certificate, by its owner or by whoever was given its code. */
package fr.pix.certif.certificate.boundary;
