/** The rules of an entry: its fields and its birth place, all violations at once. */
package fr.pix.certif.enrolment.control;
