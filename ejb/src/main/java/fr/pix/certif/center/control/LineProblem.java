package fr.pix.certif.center.control;

import java.io.Serializable;

/**
 * What has to be repaired in a file of centres.
 *
 * @param line in the file, from 1; 0 when the whole file is concerned
 * @param code the sentence that says what is wrong and how to repair it (under {@code
 *     center-problem.<code>})
 * @param value what was read, shortened; may be empty; the heading that a file needs is told whole
 */
public record LineProblem(int line, String code, String value) implements Serializable {

  private static final int LONGEST_VALUE = 60;
  private static final String HEADING = "heading";

  public LineProblem {
    boolean whole = code.equals(HEADING) || value.length() <= LONGEST_VALUE;
    value = whole ? value : value.substring(0, LONGEST_VALUE) + "…";
  }
}
