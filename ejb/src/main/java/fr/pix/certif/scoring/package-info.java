/**
 * The score: what a certification is worth, competence by competence, computed again each time
 * something about it changes.
 */
package fr.pix.certif.scoring;
