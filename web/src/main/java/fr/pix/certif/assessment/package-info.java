/** The candidate's pages, from joining the session to the end of the test. */
package fr.pix.certif.assessment;
