/**
 * The way to PostgreSQL: migrations at start-up, and plain SQL where lists and sets are read or
 * written.
 */
package fr.pix.certif.shared.persistence;
