package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.control.TestAlgorithm;
import fr.pix.certif.assessment.control.TestProgress;
import fr.pix.certif.assessment.control.TestState;
import fr.pix.certif.assessment.control.TestStep;
import fr.pix.certif.assessment.entity.AnswerRepository;
import fr.pix.certif.assessment.entity.RunningTest;
import fr.pix.certif.assessment.entity.TestAlgorithms;
import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * The candidate closes the test, every question being answered or skipped. Asked again, it is
 * harmless; a test ended by somebody else stays so.
 */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class CompleteTest {

  private static final int NO_QUESTION = 0;

  @Inject AnswerRepository answers;
  @Inject TestAlgorithms algorithms;
  @Inject TestPages pages;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** Completes a test of the current account. */
  public TestPage complete(long certificationId) {
    TestAlgorithm algorithm =
        answers
            .holdSession(certificationId, actor.accountId())
            .map(algorithms::of)
            .orElseThrow(CompleteTest::missing);
    RunningTest test = find(certificationId);
    if (test.state().takesAnswers()) {
      close(test, algorithm);
    } else if (test.state() != TestState.COMPLETED) {
      throw TestOver.refusal(test.state());
    }
    return pages.of(find(certificationId));
  }

  private RunningTest find(long certificationId) {
    return answers
        .find(certificationId, actor.accountId(), NO_QUESTION)
        .orElseThrow(CompleteTest::missing);
  }

  private static Refusal missing() {
    return Refusal.notFound("certification.missing");
  }

  private void close(RunningTest test, TestAlgorithm algorithm) {
    if (algorithm.next(new TestProgress(test.count(), test.answered()))
        instanceof TestStep.Ask asked) {
      throw Refusal.conflict("assessment.unanswered", asked.left());
    }
    if (answers.complete(test.certificationId(), actor.accountId(), clock.instant())) {
      audit.record(
          "certification.complete",
          Subject.certification(test.certificationId()),
          Map.of("state", TestState.STARTED),
          Map.of("state", TestState.COMPLETED));
    }
  }
}
