package fr.pix.certif.issue.control;

/**
 * How the automatic jury settled one report.
 *
 * @param text the sentence kept with the report and shown to people; empty when it is left to them
 */
public record Resolution(Effect effect, String text) {

  /** What a resolution changes in the test. */
  public enum Effect {
    /** Not settled: a person decides. */
    LEFT_TO_JURY,
    /** Settled, and the test stays as it was. */
    NONE,
    /** The question is removed from the computation. */
    QUESTION_NEUTRALISED,
    /** The answer, given after leaving the page, becomes right. */
    ANSWER_ACCEPTED
  }

  private static final Resolution LEFT_TO_JURY = new Resolution(Effect.LEFT_TO_JURY, "");
  private static final Resolution NEUTRALISED =
      new Resolution(
          Effect.QUESTION_NEUTRALISED, "Cette question a été neutralisée automatiquement");
  private static final Resolution ACCEPTED =
      new Resolution(Effect.ANSWER_ACCEPTED, "Cette réponse a été acceptée automatiquement");

  /** For a person to decide. */
  public static Resolution leftToJury() {
    return LEFT_TO_JURY;
  }

  static Resolution neutralised() {
    return NEUTRALISED;
  }

  static Resolution accepted() {
    return ACCEPTED;
  }

  static Resolution notNeutralised(String reason) {
    return new Resolution(Effect.NONE, "Cette question n'a pas été neutralisée car " + reason);
  }

  static Resolution noSuchQuestion(int questionNumber) {
    return new Resolution(Effect.NONE, "Aucune question ne correspond au numéro " + questionNumber);
  }

  public boolean isResolved() {
    return effect != Effect.LEFT_TO_JURY;
  }

  /** Whether it changes what the test is worth. */
  public boolean hasEffect() {
    return effect == Effect.QUESTION_NEUTRALISED || effect == Effect.ANSWER_ACCEPTED;
  }
}
