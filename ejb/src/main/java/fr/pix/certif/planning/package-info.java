/**
 * Planning the sessions of a centre (planification): its rooms, who is still to be certified, a
 * proposal of sessions for them, and the calendar.
 */
package fr.pix.certif.planning;
