/** Carrying the outbox out. */
package fr.pix.certif.notification.boundary;
