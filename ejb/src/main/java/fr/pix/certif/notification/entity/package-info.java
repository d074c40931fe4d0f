/** The outbox. */
package fr.pix.certif.notification.entity;
