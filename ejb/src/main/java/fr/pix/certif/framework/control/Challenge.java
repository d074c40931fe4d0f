package fr.pix.certif.framework.control;

import java.util.List;

/**
 * A challenge (épreuve): one question that may be asked to show one skill.
 *
 * @param type how it is answered: QCU, QCM, QROC, QROCM-ind or QROCM-dep
 * @param format for a typed answer, what is expected: mots, nombre, phrase or paragraphe
 * @param instruction the question, in the small Markdown that {@link Markdown} shows
 * @param proposals the options, or the text around the fields
 * @param solution what is right, in the notation of the type
 * @param tolerances what is forgiven in typing
 * @param timer seconds to answer, 0 when not timed
 * @param focused whether the page must not be left while answering
 * @param media what the question shows beside its text
 * @param wrongAnswers answers known to be wrong: they prove the solution
 */
public record Challenge(
    String id,
    String skillId,
    int competenceIndex,
    String type,
    String format,
    String instruction,
    String proposals,
    String solution,
    Tolerances tolerances,
    int timer,
    boolean focused,
    Media media,
    List<String> wrongAnswers) {

  public Challenge {
    wrongAnswers = List.copyOf(wrongAnswers);
  }

  public boolean timed() {
    return timer > 0;
  }

  /**
   * What is forgiven in a typed answer.
   *
   * @param caseAccentsAndSpaces treatment T1
   * @param punctuation treatment T2
   * @param typingErrors treatment T3
   */
  public record Tolerances(
      boolean caseAccentsAndSpaces, boolean punctuation, boolean typingErrors) {}

  /** What a question shows beside its text: incidents are judged by it. */
  public record Media(boolean illustration, boolean attachment, boolean embed) {

    /** Text alone. */
    public static final Media NONE = new Media(false, false, false);
  }
}
