/** The sessions concerned, and what was given. */
package fr.pix.certif.reminder.entity;
