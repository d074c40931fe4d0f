/** The rules of a team: the last administrator stays; addresses are read from free text. */
package fr.pix.certif.team.control;
