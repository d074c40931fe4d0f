/** What is asked of the jury: judge finalised sessions, start a night, look at what is left. */
package fr.pix.certif.jury.boundary;
