/** What must happen after a use case (mails): written with it, done once it is committed. */
package fr.pix.certif.notification;
