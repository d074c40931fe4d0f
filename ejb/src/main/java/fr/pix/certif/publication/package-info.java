/**
 * Publication: the results of a session are given to the candidates and to their school, once, with
 * nothing half done.
 */
package fr.pix.certif.publication;
