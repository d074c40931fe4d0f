package fr.pix.certif.enrolment.control;

import fr.pix.certif.shared.Violation;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Something wrong in a sheet of candidates: enough to find it with the sheet open, and to repair
 * it.
 *
 * @param line as the spreadsheet numbers it; 0 when the whole sheet is concerned
 * @param candidate who stands there, as far as it can be read; may be empty
 * @param column its heading; may be empty
 * @param code what is wrong and how to repair it (under {@code violation.<code>})
 */
public record SheetProblem(
    int line, String candidate, String column, String code, List<Serializable> args)
    implements Serializable {

  private static final int LONGEST = 80;

  public SheetProblem {
    args = List.copyOf(args);
  }

  static SheetProblem ofSheet(String code, Serializable... args) {
    return new SheetProblem(0, "", "", code, Arrays.asList(args));
  }

  static SheetProblem of(
      SheetCandidate candidate, String column, String code, Serializable... args) {
    return new SheetProblem(
        candidate.line(),
        shortened(candidate.name()),
        column,
        code,
        Arrays.stream(args).map(SheetProblem::shortened).toList());
  }

  private static <T extends Serializable> Serializable shortened(T arg) {
    return arg instanceof String text ? shortened(text) : arg;
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + '…' : text;
  }

  /** The problem as a refusal tells it, with its line. */
  Violation violation() {
    return new Violation(String.valueOf(line), code, args);
  }
}
