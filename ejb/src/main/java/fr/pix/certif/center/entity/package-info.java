/** The rows of centres: their calendar, their teams, their invitations. */
package fr.pix.certif.center.entity;
