/**
 * The papers of a certification session in its room: the attendance sheet that candidates sign and
 * the kit with which the invigilator opens the session. Both are printed before the session, once
 * candidates are enrolled.
 */
package fr.pix.certif.session;
