/** The way to the rows of candidates, and to the files that tell them. */
package fr.pix.certif.enrolment.entity;
