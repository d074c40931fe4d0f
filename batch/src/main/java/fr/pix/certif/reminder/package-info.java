/** The job that reminds centres of their sessions. */
package fr.pix.certif.reminder;
