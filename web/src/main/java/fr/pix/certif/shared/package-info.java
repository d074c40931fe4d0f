/** What every screen stands on: the texts, merged from one file a feature. */
package fr.pix.certif.shared;
