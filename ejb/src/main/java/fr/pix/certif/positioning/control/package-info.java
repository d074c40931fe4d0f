/** What a pupil knows at a date, as values. */
package fr.pix.certif.positioning.control;
