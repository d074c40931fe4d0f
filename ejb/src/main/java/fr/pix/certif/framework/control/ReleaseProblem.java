package fr.pix.certif.framework.control;

import java.io.Serializable;

/**
 * Something wrong in a release: enough to find it in the content editor, and to repair it.
 *
 * @param kind competence, tube, skill or challenge; release for the file as a whole
 * @param id the identifier of the element, or its place (n° 3) when it has none
 * @param field the editor's own name of the field; may be empty
 * @param code the sentence that says what is wrong (under {@code release-problem.<code>})
 * @param value what was read, shortened; may be empty
 */
public record ReleaseProblem(String kind, String id, String field, String code, String value)
    implements Serializable {

  private static final int LONGEST = 80;

  public ReleaseProblem {
    id = shortened(id);
    value = shortened(value);
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
