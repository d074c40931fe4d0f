/** The calendar entry, as calendars exchange it, and what an address looks like. */
package fr.pix.certif.summons.control;
