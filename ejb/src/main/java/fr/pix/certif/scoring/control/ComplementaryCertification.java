package fr.pix.certif.scoring.control;

import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import fr.pix.certif.scoring.control.ScoringOutcome.Scored;
import java.util.Set;

/**
 * A certification that a candidate takes besides Pix, in the same test (certification
 * complémentaire).
 */
public enum ComplementaryCertification {
  /** Judged by the rate of the whole test and by its pix. */
  CLEA("CléA Numérique", 50, 70, false),
  /** Judged by its own questions. */
  DROIT("Pix+ Droit", 75, 0, true),
  /** Judged by its own questions. */
  EDU_1ER_DEGRE("Pix+ Édu 1er degré", 70, 0, true),
  /** Judged by its own questions. */
  EDU_2ND_DEGRE("Pix+ Édu 2nd degré", 70, 0, true),
  /** Centres may enrol for it; its rule is not known, hence no question is its own. */
  PRO_SANTE("Pix+ Pro Santé", 100, 0, true);

  private final String label;
  private final int minimumRate;
  private final int minimumPix;
  private final boolean ownReferential;

  ComplementaryCertification(
      String label, int minimumRate, int minimumPix, boolean ownReferential) {
    this.label = label;
    this.minimumRate = minimumRate;
    this.minimumPix = minimumPix;
    this.ownReferential = ownReferential;
  }

  /** Its name, as files of results bear it. */
  public String label() {
    return label;
  }

  /** Whether a jury outside Pix gives its level, once the test is acquired. */
  public boolean externalJury() {
    return this == EDU_1ER_DEGRE || this == EDU_2ND_DEGRE;
  }

  /**
   * What came of it.
   *
   * @param own the numbers, from 1, of the questions that are its own; of no meaning when it has no
   *     referential of its own
   */
  public ComplementaryVerdict judge(ScoringOutcome outcome, Attempt attempt, Set<Integer> own) {
    if (!(outcome instanceof Scored scored)) {
      return ComplementaryVerdict.NOT_PASSED;
    }
    if (!ownReferential) {
      return verdict(scored.rate().percent() >= minimumRate && scored.score() >= minimumPix);
    }
    ReproducibilityRate rate = rate(attempt, own);
    if (rate.usable() == 0) {
      return ComplementaryVerdict.NOT_PASSED;
    }
    return verdict(scored.status() == ResultStatus.VALIDATED && rate.percent() >= minimumRate);
  }

  private static ComplementaryVerdict verdict(boolean acquired) {
    return acquired ? ComplementaryVerdict.ACQUIRED : ComplementaryVerdict.NOT_ACQUIRED;
  }

  /**
   * Neutralised questions do not count; one left without an answer counts only if it was skipped.
   */
  private static ReproducibilityRate rate(Attempt attempt, Set<Integer> own) {
    AnswerSheet sheet = AnswerSheet.of(attempt);
    int correct = 0;
    int usable = 0;
    for (int question : own) {
      AskedChallenge challenge = attempt.challenges().get(question - 1);
      AnswerResult answer = sheet.at(question - 1);
      boolean counts = answer != null || challenge.skippedAutomatically();
      if (counts && !challenge.neutralised()) {
        usable++;
        correct += answer == AnswerResult.OK ? 1 : 0;
      }
    }
    return new ReproducibilityRate(correct, usable);
  }
}
