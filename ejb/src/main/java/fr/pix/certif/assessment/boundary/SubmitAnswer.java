package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.control.AnswerConditions;
import fr.pix.certif.assessment.control.AnswerMatcher;
import fr.pix.certif.assessment.entity.AnswerKeys;
import fr.pix.certif.assessment.entity.AnswerRepository;
import fr.pix.certif.assessment.entity.AnswerRepository.NewAnswer;
import fr.pix.certif.assessment.entity.QuestionEventRepository;
import fr.pix.certif.assessment.entity.RunningTest;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Takes one answer of a running test, or a skipped question ({@link AnswerMatcher#SKIPPED}).
 *
 * <p>An answer carries the number of its question, so that one sent again after a lost connection
 * is stored once and acknowledged again. It is refused out of turn, when another value was already
 * given, and once the test is over; the page is then told where the test stands.
 */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class SubmitAnswer {

  @Inject AnswerRepository answers;
  @Inject AnswerKeys keys;
  @Inject QuestionEventRepository events;
  @Inject TestPages pages;
  @Inject ContentCatalog catalog;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Stores the answer and tells what comes next.
   *
   * @param questionNumber from 1
   * @param value an option number, option numbers separated by commas, a text, or several fields;
   *     at most 20,000 characters
   */
  public TestPage submit(long certificationId, int questionNumber, String value) {
    return submit(certificationId, questionNumber, value, false);
  }

  /**
   * The same, with what the page saw.
   *
   * @param focusLost whether the page had been left while the question was shown; what was told
   *     before counts as well
   */
  public TestPage submit(
      long certificationId, int questionNumber, String value, boolean focusLost) {
    ReadableAnswer.require(value);
    RunningTest test = find(certificationId, questionNumber);
    requireRunning(test);
    if (questionNumber == test.currentNumber() && store(test, value, focusLost)) {
      return pages.ofNext(test.next());
    }
    return acknowledgeAgain(find(certificationId, questionNumber), questionNumber, value);
  }

  private RunningTest find(long certificationId, int questionNumber) {
    return answers
        .find(certificationId, actor.accountId(), questionNumber)
        .orElseThrow(() -> Refusal.notFound("certification.missing"));
  }

  private static void requireRunning(RunningTest test) {
    if (!test.state().takesAnswers()) {
      throw TestOver.refusal(test.state());
    }
  }

  private boolean store(RunningTest test, String value, boolean focusLost) {
    if (test.challengeId() == null) {
      return false;
    }
    var evaluation =
        AnswerMatcher.evaluate(keys.of(test.challengeId()), value, conditions(test, focusLost));
    return answers.add(
        test.certificationId(),
        actor.accountId(),
        new NewAnswer(test.currentNumber(), evaluation.result(), value, clock.instant()));
  }

  private AnswerConditions conditions(RunningTest test, boolean focusLost) {
    Challenge challenge =
        catalog.contentWith(test.challengeId()).challenge(test.challengeId()).orElseThrow();
    return challenge.timed() || challenge.focused()
        ? events
            .find(test.certificationId(), test.currentNumber())
            .conditions(challenge, clock.instant(), focusLost)
        : AnswerConditions.REGULAR;
  }

  /** Not stored now: either it had been before, or something came in between. */
  private TestPage acknowledgeAgain(RunningTest test, int questionNumber, String value) {
    requireRunning(test);
    if (value.equals(test.storedValue())) {
      return pages.of(test);
    }
    throw test.storedValue() == null
        ? Refusal.conflict("answer.out-of-turn", questionNumber, test.currentNumber())
        : Refusal.conflict("answer.already-given", questionNumber);
  }
}
