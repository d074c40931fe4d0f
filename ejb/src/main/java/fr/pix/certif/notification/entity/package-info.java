/** The outbox, and the way out to the mail server. */
package fr.pix.certif.notification.entity;
