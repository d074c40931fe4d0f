/** How letters are worded, and when a failed one is tried again. */
package fr.pix.certif.notification.control;
