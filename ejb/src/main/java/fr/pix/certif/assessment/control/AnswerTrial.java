package fr.pix.certif.assessment.control;

/**
 * A typed answer beside what its question expects, without a test nor a candidate (essai d’une
 * réponse): what who writes a question tries before it is asked.
 *
 * @param value as {@link AnswerMatcher} takes it
 */
public record AnswerTrial(Solution solution, String value) {

  /** Evaluates it as in a test, in time and on the page. */
  public Evaluation evaluate() {
    return AnswerMatcher.evaluate(solution, value, AnswerConditions.REGULAR);
  }
}
