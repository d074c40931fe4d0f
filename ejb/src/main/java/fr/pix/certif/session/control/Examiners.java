package fr.pix.certif.session.control;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Who watches a room (surveillants): one for twenty candidates. */
public final class Examiners {

  /** The most candidates that one invigilator watches. */
  public static final int CANDIDATES_EACH = 20;

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[,;/&\\n]|\\s+et\\s+)\\s*", Pattern.CASE_INSENSITIVE);

  private Examiners() {}

  /** How many invigilators so many candidates need; one for an empty room. */
  public static int neededFor(int candidates) {
    return Math.max(1, (candidates + CANDIDATES_EACH - 1) / CANDIDATES_EACH);
  }

  /**
   * The persons named in a free text, separated by commas, semicolons, slashes, « et » or « & ».
   */
  public static List<String> named(String text) {
    if (text == null) {
      return List.of();
    }
    return Arrays.stream(BETWEEN.split(text.strip())).filter(name -> !name.isBlank()).toList();
  }
}
