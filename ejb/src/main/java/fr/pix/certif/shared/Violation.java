package fr.pix.certif.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One thing wrong in what a person typed or sent: where (a field's name, or a line of a file), and the code of the sentence
 * that says how to repair it (under `violation.<code>`).
 */
public record Violation(String field, String code, List<Serializable> args)
    implements Serializable {

  public Violation {
    args = List.copyOf(args);
  }

  public static Violation of(String field, String code, Serializable... args) {
    return new Violation(field, code, List.of(args));
  }
}
