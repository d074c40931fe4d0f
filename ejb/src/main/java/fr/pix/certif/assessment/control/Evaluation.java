package fr.pix.certif.assessment.control;

import fr.pix.certif.scoring.control.AnswerResult;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The outcome of evaluating one answer.
 *
 * @param details for a question of independent fields, whether each field is right, in the order of
 *     the question; empty otherwise
 */
public record Evaluation(AnswerResult result, Map<String, Boolean> details) {

  public Evaluation {
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }

  static Evaluation of(AnswerResult result) {
    return new Evaluation(result, Map.of());
  }

  static Evaluation of(boolean right) {
    return of(right ? AnswerResult.OK : AnswerResult.KO);
  }
}
