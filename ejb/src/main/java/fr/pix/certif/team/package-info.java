/**
 * The team of a centre or of an organisation: who works there, who administers it, and who is
 * invited by e-mail to join.
 */
package fr.pix.certif.team;
