package fr.pix.certif.assessment.control;

import fr.pix.certif.framework.control.ChallengeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the solution of a question from the learning content: an option number for a QCU, option
 * numbers separated by commas for a QCM, a text a line for a QROC, and for several fields
 *
 * <pre>
 * name:
 * - first text
 * - second text
 * </pre>
 *
 * What it cannot read is left out: a question without a readable solution accepts no answer.
 */
public final class SolutionReader {

  /** The format of a QROC that expects a number. */
  public static final String NUMBER_FORMAT = "nombre";

  private SolutionReader() {}

  /**
   * Reads one solution.
   *
   * @param format the format of the field, {@link #NUMBER_FORMAT} or any other; may be null
   * @param grades the grades of a QROCM-dep; empty when every field is asked for
   */
  public static Solution read(
      ChallengeType type,
      String format,
      String solution,
      Set<Tolerance> tolerances,
      Optional<Grades> grades) {
    return switch (type) {
      case QCU -> Solution.option(solution);
      case QCM -> Solution.options(List.of(solution.split(",")));
      case QROC ->
          NUMBER_FORMAT.equals(format)
              ? Solution.number(lines(solution), tolerances)
              : Solution.text(lines(solution), tolerances);
      case QROCM_IND -> Solution.independentFields(groups(solution), tolerances);
      case QROCM_DEP -> dependentFields(groups(solution).values(), tolerances, grades);
    };
  }

  private static Solution dependentFields(
      Collection<List<String>> groups, Set<Tolerance> tolerances, Optional<Grades> grades) {
    return Solution.dependentFields(
        groups, tolerances, grades.orElseGet(() -> Grades.everyFieldOf(groups.size())));
  }

  static List<String> lines(String solution) {
    return solution.lines().filter(line -> !line.isBlank()).toList();
  }

  static Map<String, List<String>> groups(String solution) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : lines(solution)) {
      String text = line.strip();
      if (text.startsWith("-")) {
        current.add(unquote(text.substring(1).strip()));
      } else if (text.endsWith(":")) {
        current = new ArrayList<>();
        groups.put(unquote(text.substring(0, text.length() - 1).strip()), current);
      }
    }
    return groups;
  }

  private static String unquote(String text) {
    boolean quoted =
        text.length() > 1
            && (text.startsWith("'") && text.endsWith("'")
                || text.startsWith("\"") && text.endsWith("\""));
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
