/**
 * What a candidate keeps of a certification: the list of her own, the certificate once the session
 * is published, and its verification by anyone who holds the code.
 */
package fr.pix.certif.certificate;
