/** A certification centre: the body approved to hold sessions, and who works in it. */
package fr.pix.certif.center;
