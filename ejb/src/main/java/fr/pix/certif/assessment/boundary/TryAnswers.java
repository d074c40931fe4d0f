package fr.pix.certif.assessment.boundary;

import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.shared.json.JsonCases;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.InputStream;
import java.util.List;

/**
 * Essayer des réponses: evaluates typed answers as a test would, for who writes questions. Nothing
 * is written, no candidate is concerned.
 */
@Stateless
@Permitted(Permission.CONTENT_TRIAL)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TryAnswers {

  /** 1,000 trials, in 2 MB. */
  private static final JsonCases CASES = new JsonCases(2 << 20, 1_000);

  /** What each answer is worth, in the order sent. */
  public List<AnswerResult> evaluate(InputStream trials) {
    return CASES.read(trials, AnswerTrialReader::read).stream()
        .map(trial -> trial.evaluate().result())
        .toList();
  }
}
