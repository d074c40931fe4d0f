/**
 * A session: one slot in one room of a certification centre, its codes, and the candidates enrolled
 * in it.
 */
package fr.pix.certif.session;
