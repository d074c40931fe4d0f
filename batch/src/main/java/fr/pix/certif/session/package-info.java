/**
 * The papers of a session as whole files: what joins the rows of the domain and the templates, for
 * downloads and for mails.
 */
package fr.pix.certif.session;
