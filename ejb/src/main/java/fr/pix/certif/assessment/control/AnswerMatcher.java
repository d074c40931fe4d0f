package fr.pix.certif.assessment.control;

import fr.pix.certif.scoring.control.AnswerResult;

/**
 * Evaluates what the candidate answered (évaluation de la réponse), at the moment it is received.
 *
 * <p>Whatever was typed, it answers: nothing makes it throw, and a text longer than a person types
 * costs no more than another.
 */
public final class AnswerMatcher {

  /** The value sent for a question that the candidate skipped. */
  public static final String SKIPPED = "#ABAND#";

  /** The longest value kept, in characters; anything longer is wrong without being read. */
  public static final int LONGEST_VALUE = 20_000;

  private AnswerMatcher() {}

  /**
   * Evaluates a value against the solution of its question.
   *
   * @param value an option number, option numbers separated by commas, a text, or the fields as
   *     written by {@link AnswerFields#format}; null is wrong
   */
  public static Evaluation evaluate(Solution solution, String value, AnswerConditions conditions) {
    if (SKIPPED.equals(value)) {
      return Evaluation.of(AnswerResult.ABAND);
    }
    if (value == null || value.length() > LONGEST_VALUE) {
      return Evaluation.of(AnswerResult.KO);
    }
    Evaluation evaluation = solution.evaluate(value);
    return evaluation.result().isCorrect()
        ? new Evaluation(conditions.resultOfARightAnswer(), evaluation.details())
        : evaluation;
  }
}
