package fr.pix.certif.scoring.control;

/**
 * An answer of the candidate.
 *
 * @param question the number of its question in the test drawn, from 1
 */
public record GivenAnswer(int question, AnswerResult result) {}
