/** The rules of a session that need no framework. */
package fr.pix.certif.session.control;
