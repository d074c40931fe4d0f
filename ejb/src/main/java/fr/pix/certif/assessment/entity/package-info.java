/** Candidates who join, certifications under way and the answers given, in the database. */
package fr.pix.certif.assessment.entity;
