package fr.pix.certif.center.control;

import java.io.Serializable;

/**
 * What has to be repaired in a file of centres.
 *
 * @param line in the file, from 1; 0 when the whole file is concerned
 * @param code the sentence that says what is wrong and how to repair it (under {@code
 *     center-problem.<code>})
 * @param value what was read, shortened, or what is needed; may be empty
 */
public record LineProblem(int line, String code, String value) implements Serializable {

  private static final int LONGEST_VALUE = 60;

  /** What is wrong with a value of the file, which may be as long as one likes. */
  public static LineProblem ofRead(int line, String code, String value) {
    return new LineProblem(
        line,
        code,
        value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value);
  }
}
