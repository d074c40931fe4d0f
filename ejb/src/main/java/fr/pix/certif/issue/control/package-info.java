/**
 * The pure rules of issue reports (signalements): which incidents a centre may declare for a
 * candidate, and which of them the automatic jury settles by itself.
 *
 * <p>Also why a test was not finished (raison de l’abandon), declared in the same breath when the
 * centre finalises its session.
 */
package fr.pix.certif.issue.control;
