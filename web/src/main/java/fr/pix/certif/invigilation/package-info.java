/** The invigilator's pages: entering a session, and the room. */
package fr.pix.certif.invigilation;
