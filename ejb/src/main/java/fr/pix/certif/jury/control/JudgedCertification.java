package fr.pix.certif.jury.control;

import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import fr.pix.certif.scoring.control.ScoringOutcome.Scored;
import java.util.Optional;

/**
 * What a decision of the automatic jury changes in a certification, compared with how it stood.
 *
 * @param before how it stood
 * @param decision what the jury decided of it
 * @param changed whether the jury changed anything in the test
 */
public record JudgedCertification(Standing before, JuryDecision decision, boolean changed) {

  /** Judges a certification. */
  public static JudgedCertification of(Standing before) {
    JuryDecision decision = AutomaticJury.decide(before.untouched());
    boolean changed =
        !decision.acceptedAnswers().isEmpty()
            || !decision.attempt().challenges().equals(before.untouched().attempt().challenges());
    return new JudgedCertification(before, decision, changed);
  }

  /**
   * How a certification stood before the jury.
   *
   * @param untouched the case as the candidate and the centre left it
   * @param result the status of its result, if it has one
   */
  public record Standing(JuryCase untouched, boolean cancelled, Optional<ResultStatus> result) {}

  /** Whether a result is to be appended: the score changed, or there is none yet. */
  public boolean needsResult() {
    return changed || before.result().isEmpty();
  }

  /** A new score decides alone whether the certification is cancelled; without one it stays. */
  public boolean cancelled() {
    return needsResult() && decision.scoring() instanceof Scored
        ? decision.cancelledByTrustRule()
        : before.cancelled();
  }

  /** What counts for the publication of its session. */
  public Publishability.Judged forPublication() {
    ResultStatus status =
        before.result().filter(kept -> !changed).orElse(decision.scoring().status());
    return new Publishability.Judged(
        decision.actionRequired(),
        status == ResultStatus.ERROR && !cancelled(),
        before.untouched().completed() || before.untouched().abortReason().isPresent());
  }
}
