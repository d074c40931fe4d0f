/** The pages on which a centre writes its candidates itself. */
package fr.pix.certif.enrolment;
