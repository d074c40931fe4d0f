/** The job that forgets the papers joined to sessions. */
package fr.pix.certif.finalization;
