/** The screens with which a centre plans its sessions. */
package fr.pix.certif.planning;
