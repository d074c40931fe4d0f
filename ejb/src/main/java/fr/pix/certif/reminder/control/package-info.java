/** Which reminder is due on which day. */
package fr.pix.certif.reminder.control;
