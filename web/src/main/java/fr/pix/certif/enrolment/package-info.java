/** The pages on which a centre writes its candidates itself, one by one or by a list. */
package fr.pix.certif.enrolment;
