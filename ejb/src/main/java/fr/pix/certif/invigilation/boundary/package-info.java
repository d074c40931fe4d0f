/** What an invigilator does in the room. */
package fr.pix.certif.invigilation.boundary;
