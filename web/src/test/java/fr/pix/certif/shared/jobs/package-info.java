/** Runs handed out to nodes, tried against a real database. */
package fr.pix.certif.shared.jobs;
