/**
 * What centres are reminded of: a session tomorrow, and sessions held whose results wait for their
 * finalisation. A centre may switch the mails off; what its pages tell stays.
 */
package fr.pix.certif.reminder;
