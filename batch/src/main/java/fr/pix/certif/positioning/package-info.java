/** The nightly recomputation of the certifiability of pupils. */
package fr.pix.certif.positioning;
