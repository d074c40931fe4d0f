/** What a candidate does, from joining the session to the end of the test. */
package fr.pix.certif.assessment.boundary;
