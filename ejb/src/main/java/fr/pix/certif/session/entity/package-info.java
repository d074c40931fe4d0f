/** The session as it is kept, and the way to its rows. */
package fr.pix.certif.session.entity;
