package fr.pix.certif.jury.boundary;

/**
 * A timed or focus question that a candidate was shown, when what happened then has to be known by
 * who judges.
 *
 * @param challengeId what was asked
 * @param fact what happened
 * @param keptSeconds how long the page says that it has kept the answer, 0 unless that counted
 */
public record WatchedQuestion(int questionNumber, String challengeId, Fact fact, int keptSeconds) {

  /** What is worth knowing. */
  public enum Fact {
    /** The page of a focus question was left. */
    FOCUS_LOST,
    /** A right answer came after the time of its question. */
    TOO_LATE,
    /** It came late and counts: the page says that the network was cut. */
    KEPT_BY_THE_PAGE
  }
}
