package fr.pix.certif.assessment.control;

import java.util.List;

/**
 * The questions of one test (tirage), drawn once and never changed.
 *
 * @param challengeIds the challenges in the order of the questions
 */
public record Draw(List<String> challengeIds) {

  public Draw {
    challengeIds = List.copyOf(challengeIds);
  }

  /** Questions of the test. */
  public int count() {
    return challengeIds.size();
  }

  /** The challenge of a question numbered from 1; null when the test has no such question. */
  public String challengeId(int number) {
    return number < 1 || number > count() ? null : challengeIds.get(number - 1);
  }
}
