/** Sending convocations and kits, following what becomes of their sessions. */
package fr.pix.certif.summons.boundary;
