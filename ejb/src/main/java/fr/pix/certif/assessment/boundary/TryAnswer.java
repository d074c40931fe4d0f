package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.control.AnswerConditions;
import fr.pix.certif.assessment.control.AnswerMatcher;
import fr.pix.certif.assessment.control.Evaluation;
import fr.pix.certif.assessment.entity.AnswerKeys;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Pix staff try an answer against a challenge's solution, as a test would judge it. */
@Stateless
@Permitted(Permission.STAFF)
public class TryAnswer {

  @Inject ContentCatalog catalog;
  @Inject AnswerKeys keys;

  /** What the answer is worth, given in time and on the page; nothing is written. */
  public Evaluation evaluate(String challengeId, String value) {
    if (catalog.contentWith(challengeId).challenge(challengeId).isEmpty()) {
      throw Refusal.notFound("challenge.missing");
    }
    return AnswerMatcher.evaluate(keys.of(challengeId), value, AnswerConditions.REGULAR);
  }
}
