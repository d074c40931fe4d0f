/** The page from which a centre calls candidates and invigilators to a session. */
package fr.pix.certif.summons;
