/** Journeys through the assembled application, in a real browser, as its users would make them. */
package fr.pix.certif.journey;
