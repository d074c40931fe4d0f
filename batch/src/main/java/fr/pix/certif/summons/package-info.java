/**
 * The mails that call people to a session, with their files, and the timer that follows sessions.
 */
package fr.pix.certif.summons;
