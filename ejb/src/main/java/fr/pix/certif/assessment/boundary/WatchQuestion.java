package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.entity.AnswerRepository;
import fr.pix.certif.assessment.entity.QuestionEventRepository;
import fr.pix.certif.assessment.entity.RunningTest;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Keeps what happens on the candidate's screen that an answer's worth depends on: a timed or focus
 * question begins, a focus question is left. Said again it changes nothing; said of another
 * question than the one to answer, it is refused.
 */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class WatchQuestion {

  @Inject AnswerRepository answers;
  @Inject QuestionEventRepository events;
  @Inject TestPages pages;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** The candidate is ready to see the question: its time runs from now, whatever the device. */
  public TestPage start(long certificationId, int questionNumber) {
    RunningTest test = running(certificationId, questionNumber);
    events.start(test.certificationId(), questionNumber, clock.instant());
    return pages.of(test);
  }

  /** The page of a focus question was left. */
  public TestPage loseFocus(long certificationId, int questionNumber) {
    RunningTest test = running(certificationId, questionNumber);
    events.loseFocus(test.certificationId(), questionNumber, clock.instant());
    return pages.of(test);
  }

  private RunningTest running(long certificationId, int questionNumber) {
    RunningTest test =
        answers
            .find(certificationId, actor.accountId(), questionNumber)
            .orElseThrow(() -> Refusal.notFound("certification.missing"));
    if (!test.state().takesAnswers()) {
      throw TestOver.refusal(test.state());
    }
    if (questionNumber != test.currentNumber() || test.challengeId() == null) {
      throw Refusal.conflict("answer.out-of-turn", questionNumber, test.currentNumber());
    }
    return test;
  }
}
