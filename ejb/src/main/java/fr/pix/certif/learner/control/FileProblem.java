package fr.pix.certif.learner.control;

import java.io.Serializable;

/**
 * Something wrong in a file: enough to find it with the file open, and to repair it.
 *
 * @param line where the pupil's record begins, from 1; 0 when the whole file is concerned
 * @param pupil who is concerned, as the file names them; may be empty
 * @param field the file's own name of the field; may be empty
 * @param code the sentence that says what is wrong and how to repair it (under {@code
 *     file-problem.<code>})
 * @param value what was read, shortened; may be empty
 */
public record FileProblem(int line, String pupil, String field, String code, String value)
    implements Serializable {

  private static final int LONGEST_VALUE = 60;

  public FileProblem {
    value = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
  }

  static FileProblem ofFile(String code, String value) {
    return new FileProblem(0, "", "", code, value);
  }
}
