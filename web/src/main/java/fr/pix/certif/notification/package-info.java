/** The mails that were given up, as the staff see and replay them. */
package fr.pix.certif.notification;
