/** Giving reminders, switching them off, the strip on the pages of a centre. */
package fr.pix.certif.reminder.boundary;
