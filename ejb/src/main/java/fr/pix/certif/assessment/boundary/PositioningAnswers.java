package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.control.AnswerConditions;
import fr.pix.certif.assessment.control.AnswerMatcher;
import fr.pix.certif.assessment.entity.AnswerKeys;
import fr.pix.certif.positioning.control.AnswerCheck;
import fr.pix.certif.positioning.control.Verdict;
import fr.pix.certif.scoring.control.AnswerResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Evaluates what is answered outside certification as a test would, without its pressure. */
@ApplicationScoped
class PositioningAnswers implements AnswerCheck {

  @Inject AnswerKeys keys;

  @Override
  public Verdict check(String challengeId, String value) {
    ReadableAnswer.require(value);
    AnswerResult result =
        AnswerMatcher.evaluate(keys.of(challengeId), value, AnswerConditions.REGULAR).result();
    if (result == AnswerResult.ABAND) {
      return Verdict.SKIPPED;
    }
    return result.isCorrect() ? Verdict.RIGHT : Verdict.WRONG;
  }
}
