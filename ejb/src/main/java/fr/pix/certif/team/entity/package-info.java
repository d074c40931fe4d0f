/** The rows of memberships and invitations. */
package fr.pix.certif.team.entity;
