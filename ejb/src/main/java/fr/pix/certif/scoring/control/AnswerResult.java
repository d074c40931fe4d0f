package fr.pix.certif.scoring.control;

import java.util.Optional;

/**
 * What an answer is worth (résultat de la réponse). Only {@link #OK} counts as correct for the
 * scoring; {@link #TIMEDOUT} and {@link #FOCUSED_OUT} are only given to answers otherwise right.
 *
 * <p>The order is part of the stored data: see {@link #code()}.
 */
public enum AnswerResult {
  OK("ok"),
  KO("ko"),
  /** The candidate skipped the question (question passée). */
  ABAND("aband"),
  /** Some of the dependent fields are right, enough for the question's lowest grade. */
  PARTIALLY("partially"),
  /** Right, but after the question's time. */
  TIMEDOUT("timedout"),
  /** Right, but the page of a focus-mode question (question focus) had been left. */
  FOCUSED_OUT("focusedOut");

  private static final AnswerResult[] BY_CODE = values();

  private final String wireName;

  AnswerResult(String wireName) {
    this.wireName = wireName;
  }

  /** The name that screens and exchanged files use. */
  public String wireName() {
    return wireName;
  }

  /** The number stored for this result, 0 to 5. */
  public int code() {
    return ordinal();
  }

  public boolean isCorrect() {
    return this == OK;
  }

  /**
   * The result stored under this number.
   *
   * @throws IllegalArgumentException outside of 0 to 5
   */
  public static AnswerResult ofCode(int code) {
    if (code < 0 || code >= BY_CODE.length) {
      throw new IllegalArgumentException("No answer result has the code " + code);
    }
    return BY_CODE[code];
  }

  /** The result of this wire name, or nothing when no result has it. */
  public static Optional<AnswerResult> ofWireName(String wireName) {
    for (AnswerResult result : BY_CODE) {
      if (result.wireName.equals(wireName)) {
        return Optional.of(result);
      }
    }
    return Optional.empty();
  }
}
