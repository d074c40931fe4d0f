/**
 * What a centre does with its sessions until they are finalised: creating, editing and deleting
 * them, enrolling its pupils, printing what the room needs.
 */
package fr.pix.certif.session.boundary;
