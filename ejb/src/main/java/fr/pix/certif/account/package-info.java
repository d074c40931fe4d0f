/**
 * The account with which a person enters every space: signing in, signing up, and the password. A
 * candidate, an invigilator, a member of a centre and the staff each have one and the same kind.
 */
package fr.pix.certif.account;
