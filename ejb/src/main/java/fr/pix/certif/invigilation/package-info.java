/**
 * The room on the day (espace surveillant): the invigilator enters with the session's number and
 * password, confirms who is present, lets back in who lost the page, and may end a test.
 */
package fr.pix.certif.invigilation;
