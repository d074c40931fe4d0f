package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.control.TestState;
import fr.pix.certif.assessment.entity.AnswerRepository;
import fr.pix.certif.assessment.entity.RunningTest;
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
  @Inject TestPages pages;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** Completes a test of the current account. */
  public TestPage complete(long certificationId) {
    answers.holdSession(certificationId, actor.accountId());
    RunningTest test = find(certificationId);
    if (test.state().takesAnswers()) {
      close(test);
    } else if (test.state() != TestState.COMPLETED) {
      throw TestOver.refusal(test.state());
    }
    return pages.of(find(certificationId));
  }

  private RunningTest find(long certificationId) {
    return answers
        .find(certificationId, actor.accountId(), NO_QUESTION)
        .orElseThrow(() -> Refusal.notFound("certification.missing"));
  }

  private void close(RunningTest test) {
    int left = test.count() - test.answered();
    if (left > 0) {
      throw Refusal.conflict("assessment.unanswered", left);
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
