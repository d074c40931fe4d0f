/** What a centre does with the candidates whom it enrols itself. */
package fr.pix.certif.enrolment.boundary;
