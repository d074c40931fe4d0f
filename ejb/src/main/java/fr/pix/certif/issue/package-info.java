/**
 * Issue reports (signalements): the incidents that a centre declares for a candidate before it
 * finalises the session.
 */
package fr.pix.certif.issue;
