/** What nodes that share a database do one at a time. */
package fr.pix.certif.shared.persistence;
