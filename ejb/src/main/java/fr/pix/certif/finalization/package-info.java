/**
 * Finalisation: the centre says how each test of its session ended, reports what went wrong, and
 * hands the session over to Pix, once and for good.
 */
package fr.pix.certif.finalization;
