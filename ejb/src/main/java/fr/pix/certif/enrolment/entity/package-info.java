/** The way to the rows of candidates, and to the reference of birth places. */
package fr.pix.certif.enrolment.entity;
