/**
 * The pure rules of the score: from a candidate's profile, questions and answers to a level and a
 * number of pix for each competence.
 *
 * <p>They run when a candidate ends the test, when a session is judged and whenever the jury
 * neutralises a question; every run gives a new result and the latest counts. A night judges
 * hundreds of thousands of certifications a minute with them, hence arrays by competence and plain
 * loops.
 */
package fr.pix.certif.scoring.control;
