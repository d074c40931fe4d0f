package fr.pix.certif.jury.control;

import fr.pix.certif.assessment.control.AnswerMatcher;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Proposals;
import java.util.Arrays;
import java.util.List;

/** An answer as people read it: the words of the options chosen, or what was typed, a line each. */
public final class ReadableAnswer {

  private ReadableAnswer() {}

  /**
   * What the candidate gave.
   *
   * @param challenge null when no release knows the question any more
   */
  public static List<String> given(Challenge challenge, String value) {
    if (value.equals(AnswerMatcher.SKIPPED)) {
      return List.of();
    }
    return challenge == null ? lines(value) : worded(challenge, value);
  }

  /** What is right; of several accepted texts, all of them. */
  public static List<String> expected(Challenge challenge) {
    return worded(challenge, challenge.solution());
  }

  private static List<String> worded(Challenge challenge, String value) {
    if (!challenge.type().startsWith("QC")) {
      return lines(value);
    }
    List<String> options = Proposals.options(challenge.proposals());
    return Arrays.stream(value.split(","))
        .map(String::strip)
        .map(number -> option(options, number))
        .toList();
  }

  /** A number that names no option is shown as it is. */
  private static String option(List<String> options, String number) {
    boolean known =
        number.matches("\\d{1,3}")
            && Integer.parseInt(number) >= 1
            && Integer.parseInt(number) <= options.size();
    return known ? options.get(Integer.parseInt(number) - 1) : number;
  }

  private static List<String> lines(String value) {
    return value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
