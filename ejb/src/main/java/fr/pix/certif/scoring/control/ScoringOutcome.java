package fr.pix.certif.scoring.control;

import java.util.List;

/** What scoring a certification gives: marks, or the reason why a jury must look at it. */
public sealed interface ScoringOutcome {

  /** The status of the result to keep. */
  ResultStatus status();

  /** The status of a result (statut de la certification). */
  enum ResultStatus {
    VALIDATED,
    REJECTED,
    ERROR
  }

  /**
   * A certification scored.
   *
   * @param rate the share of right answers
   * @param asked questions drawn for the competences tested, neutralised or not
   * @param score total of pix, 0 to 1,024
   * @param marks one for each competence tested, in the framework's order
   */
  record Scored(ReproducibilityRate rate, int asked, int score, List<CompetenceMark> marks)
      implements ScoringOutcome {

    public Scored {
      marks = List.copyOf(marks);
    }

    /** A candidate who earns nothing is rejected. */
    @Override
    public ResultStatus status() {
      return score > 0 ? ResultStatus.VALIDATED : ResultStatus.REJECTED;
    }

    /** Whether enough questions remain for the result to mean something. */
    public boolean trusted() {
      return TrustRule.isTrusted(rate.usable(), asked);
    }
  }

  /**
   * A certification that cannot be scored.
   *
   * @param cause the reason in French, for the jury
   */
  record ScoringError(String cause) implements ScoringOutcome {
    @Override
    public ResultStatus status() {
      return ResultStatus.ERROR;
    }
  }
}
