package fr.pix.certif.learner.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of a file of pupils that is a table: named by its first line, in any order. */
final class Columns {

  private final List<String> needed;
  private final List<String> optional;
  private final Map<String, Integer> places = new HashMap<>();

  Columns(List<String> needed, List<String> optional) {
    this.needed = needed;
    this.optional = optional;
  }

  /** Reads the header; gives every column that is missing, unknown or named twice. */
  List<FileProblem> header(List<FileLine> lines) {
    List<String> names = lines.isEmpty() ? List.of() : lines.get(0).values();
    List<FileProblem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int place = 0; place < names.size(); place++) {
      String column = names.get(place).strip().replace('’', '\'');
      places.put(column, place);
      boolean known = needed.contains(column) || optional.contains(column);
      if (!column.isEmpty() && (!known || !seen.add(column))) {
        problems.add(new FileProblem(0, "", column, "header-unknown", column));
      }
    }
    for (String column : needed) {
      if (!places.containsKey(column)) {
        problems.add(new FileProblem(0, "", column, "header-required", column));
      }
    }
    return problems;
  }

  /** Has every text of a line checked; a line that says nothing is passed over. */
  boolean begin(Checks checks, FileLine line, String lastName, String firstName) {
    if (line.values().stream().allMatch(String::isBlank)) {
      return false;
    }
    checks.begin(line.number(), cell(line, lastName), cell(line, firstName));
    for (String column : places.keySet()) {
      checks.text(column, cell(line, column));
    }
    return true;
  }

  /** What stands in a column, trimmed; empty when the line or the file has none. */
  String cell(FileLine line, String column) {
    Integer place = places.get(column);
    return place == null || place >= line.values().size() ? "" : line.values().get(place).strip();
  }
}
