/** The files that the jury reads and what it leaves in them, by sets of sessions. */
package fr.pix.certif.jury.entity;
