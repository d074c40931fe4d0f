/**
 * The pages on which a candidate finds her certifications, the certificate as a document, and its
 * verification by anyone.
 */
package fr.pix.certif.certificate;
