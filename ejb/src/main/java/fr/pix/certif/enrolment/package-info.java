/**
 * Candidates whom a centre without a pupil base enrols itself: typed one by one, or read from its
 * spreadsheet. What each may hold, where a birth place is a birth place, and the rows kept of them.
 */
package fr.pix.certif.enrolment;
