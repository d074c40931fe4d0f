/** The rules of finalisation and what it announces. */
package fr.pix.certif.finalization.control;
