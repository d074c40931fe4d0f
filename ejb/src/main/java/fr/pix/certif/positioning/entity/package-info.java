/** Profiles, what is known of each pupil, and the runs of positioning, in the database. */
package fr.pix.certif.positioning.entity;
