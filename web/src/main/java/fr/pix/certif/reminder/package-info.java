/** What the pages of a centre recall, and the page that switches the mails off. */
package fr.pix.certif.reminder;
