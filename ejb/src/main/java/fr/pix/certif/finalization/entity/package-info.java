/** The session's row as finalisation locks it, and the tests that it closes. */
package fr.pix.certif.finalization.entity;
