/** The pupil base in PostgreSQL. */
package fr.pix.certif.learner.entity;
