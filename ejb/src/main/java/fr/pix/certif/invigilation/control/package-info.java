/** The rules of the room: states of the candidates, planned end, what is typed to enter. */
package fr.pix.certif.invigilation.control;
