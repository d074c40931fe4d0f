package fr.pix.certif.jury.control;

import fr.pix.certif.assessment.control.ProfileAlgorithm;
import fr.pix.certif.assessment.control.TestAlgorithm;
import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.issue.control.ChallengeTraits;
import fr.pix.certif.scoring.control.Attempt;
import java.util.List;
import java.util.Optional;

/**
 * One certification before the automatic jury.
 *
 * @param algorithm by which the test was made, hence is scored
 * @param traits those of each question drawn, in the order of the test
 * @param completed whether the candidate ended the test
 * @param abortReason why not, if the centre said so
 * @param reports in the order in which they are judged
 */
public record JuryCase(
    TestAlgorithm algorithm,
    Attempt attempt,
    List<ChallengeTraits> traits,
    boolean completed,
    Optional<AbortReason> abortReason,
    List<ReportToJudge> reports) {

  private static final TestAlgorithm PROFILE = new ProfileAlgorithm();

  public JuryCase {
    traits = List.copyOf(traits);
    reports = List.copyOf(reports);
    if (traits.size() != attempt.challenges().size()) {
      throw new IllegalArgumentException(
          traits.size() + " traits for " + attempt.challenges().size() + " questions");
    }
  }

  /** A case whose test checks a profile. */
  public JuryCase(
      Attempt attempt,
      List<ChallengeTraits> traits,
      boolean completed,
      Optional<AbortReason> abortReason,
      List<ReportToJudge> reports) {
    this(PROFILE, attempt, traits, completed, abortReason, reports);
  }
}
