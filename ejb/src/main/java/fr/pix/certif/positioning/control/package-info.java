/** What a pupil knows at a date, what each answer teaches about it, and what to ask next. */
package fr.pix.certif.positioning.control;
