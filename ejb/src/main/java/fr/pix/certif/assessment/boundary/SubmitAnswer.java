package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.control.AnswerConditions;
import fr.pix.certif.assessment.control.AnswerMatcher;
import fr.pix.certif.assessment.control.Delivery;
import fr.pix.certif.assessment.control.Evaluation;
import fr.pix.certif.assessment.control.QuestionEvents;
import fr.pix.certif.assessment.entity.AnswerKeys;
import fr.pix.certif.assessment.entity.AnswerRepository;
import fr.pix.certif.assessment.entity.AnswerRepository.NewAnswer;
import fr.pix.certif.assessment.entity.Draws;
import fr.pix.certif.assessment.entity.QuestionEventRepository;
import fr.pix.certif.assessment.entity.RunningTest;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes one answer of a running test, or a skipped question ({@link AnswerMatcher#SKIPPED}).
 *
 * <p>An answer carries the number of its question, so that one sent again after a lost connection
 * is stored once and acknowledged again. It is refused out of turn, when another value was already
 * given, and once the test is over; the page is then told where the test stands.
 *
 * <p>One statement checks and stores, so that it needs no transaction around it and is no
 * enterprise bean. What the page has kept is noted after it, for the jury alone: the answer counts
 * whether or not the note is written.
 */
@ApplicationScoped
@Permitted(Permission.AUTHENTICATED)
public class SubmitAnswer {

  @Inject AnswerRepository answers;
  @Inject Draws draws;
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
    return submit(certificationId, questionNumber, value, Delivery.AT_ONCE);
  }

  /** The same, with what the page says of it; what it has said before counts as well. */
  public TestPage submit(
      long certificationId, int questionNumber, String value, Delivery delivery) {
    ReadableAnswer.require(value);
    return store(certificationId, questionNumber, value, delivery)
        .map(pages::ofNext)
        .orElseGet(() -> acknowledgeAgain(certificationId, questionNumber, value));
  }

  /** Nothing when the test has no such question, or does not take the answer now. */
  private Optional<RunningTest> store(
      long certificationId, int questionNumber, String value, Delivery delivery) {
    String challengeId =
        draws
            .of(certificationId, actor.accountId())
            .map(draw -> draw.challengeId(questionNumber))
            .orElse(null);
    if (challengeId == null) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Challenge challenge = catalog.contentWith(challengeId).challenge(challengeId).orElseThrow();
    QuestionEvents happened = happened(certificationId, questionNumber, challenge);
    AnswerConditions conditions = happened.conditions(challenge, now, delivery);
    Evaluation evaluation = AnswerMatcher.evaluate(keys.of(challengeId), value, conditions);
    Optional<RunningTest> next =
        answers.add(
            certificationId,
            actor.accountId(),
            new NewAnswer(questionNumber, evaluation.result(), value, now));
    if (next.isPresent() && happened.inTimeThanksTo(delivery, challenge, now)) {
      events.keep(certificationId, questionNumber, delivery.kept());
    }
    return next;
  }

  private QuestionEvents happened(long certificationId, int questionNumber, Challenge challenge) {
    return challenge.timed() || challenge.focused()
        ? events.find(certificationId, questionNumber)
        : QuestionEvents.NONE;
  }

  /** Not stored now: either it had been before, or the test does not take it. */
  private TestPage acknowledgeAgain(long certificationId, int questionNumber, String value) {
    RunningTest test =
        answers
            .find(certificationId, actor.accountId(), questionNumber)
            .orElseThrow(() -> Refusal.notFound("certification.missing"));
    if (!test.state().takesAnswers()) {
      throw TestOver.refusal(test.state());
    }
    if (value.equals(test.storedValue())) {
      return pages.of(test);
    }
    throw test.storedValue() == null
        ? Refusal.conflict("answer.out-of-turn", questionNumber, test.currentNumber())
        : Refusal.conflict("answer.already-given", questionNumber);
  }
}
