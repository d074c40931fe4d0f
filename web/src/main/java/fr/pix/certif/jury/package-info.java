/**
 * What the staff sees and does of the jury: sessions to look at, the night, and for machines its
 * simulation.
 */
package fr.pix.certif.jury;
