/** The screens with which a centre prepares its sessions, and the papers it prints for the room. */
package fr.pix.certif.session;
