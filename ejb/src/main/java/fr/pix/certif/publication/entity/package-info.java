/** The publications of sessions as they are kept. */
package fr.pix.certif.publication.entity;
