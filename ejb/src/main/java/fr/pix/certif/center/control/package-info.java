/** The rules of the calendar and of the teams of centres: when a space opens, who may leave. */
package fr.pix.certif.center.control;
