/**
 * Starts the application on one machine: its database if none is given, Payara Micro, and a clean
 * stop of both.
 */
package fr.pix.certif.launcher;
