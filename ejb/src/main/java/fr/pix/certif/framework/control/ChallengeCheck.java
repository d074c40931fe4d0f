package fr.pix.certif.framework.control;

import java.util.Optional;

/**
 * Tells whether a challenge can be asked and its answers judged. How answers are judged is the
 * business of the test, which knows the framework and is not known by it.
 */
public interface ChallengeCheck {

  /** For a release that was found sound when it came in. */
  ChallengeCheck NONE = challenge -> Optional.empty();

  /** What keeps a challenge from being asked and judged; nothing when it is sound. */
  Optional<Flaw> flawOf(Challenge challenge);

  /**
   * What is wrong.
   *
   * @param field the editor's name of the field
   * @param code a suffix of {@code release-problem.}
   * @param value what was read there
   */
  record Flaw(String field, String code, String value) {}
}
