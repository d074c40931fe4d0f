/**
 * The pure rules of the test: which questions a candidate is asked, and what an answer is worth.
 *
 * <p>Nothing here knows of scores: an answer is right, wrong, skipped, partly right, late or given
 * after leaving the page, and the scoring makes of it what it must.
 */
package fr.pix.certif.assessment.control;
