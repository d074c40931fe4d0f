package fr.pix.certif.center.control;

import fr.pix.certif.shared.CsvLines;
import fr.pix.certif.shared.CsvLines.Line;
import fr.pix.certif.shared.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The file of a list of centres: a heading, then a centre a line. A line that says that the school
 * keeps a pupil base also describes its organisation. Every problem of the file is told at once.
 *
 * @param centers the centres, when there is no problem
 */
public record CenterFile(List<StructureDetails> centers, List<LineProblem> problems) {

  /** The columns, in this order. Several tags or habilitations stand between commas. */
  public static final List<String> HEADING =
      List.of(
          "type",
          "identifiant_externe",
          "nom",
          "commune",
          "departement",
          "base_eleves",
          "etiquettes",
          "habilitations");

  /** The most centres in a file. */
  public static final int MOST_LINES = 30_000;

  private static final String YES = "OUI";
  private static final String NO = "NON";

  public CenterFile {
    centers = List.copyOf(centers);
    problems = List.copyOf(problems);
  }

  /**
   * Reads the lines; without problem, every centre stands once.
   *
   * @param departments the codes that exist
   */
  public static CenterFile of(CsvLines file, Set<String> departments) {
    List<Line> lines = file.lines();
    if (lines.isEmpty() || !lowerCase(lines.get(0).cells()).equals(HEADING)) {
      return refused("heading", String.join(";", HEADING));
    }
    if (lines.size() > MOST_LINES + 1) {
      return refused("too-many-lines", Integer.toString(MOST_LINES));
    }
    Reading reading = new Reading(departments);
    lines.subList(1, lines.size()).forEach(reading::read);
    return new CenterFile(
        reading.problems.isEmpty() ? reading.centers : List.of(), reading.problems);
  }

  /** An empty file, to be filled. */
  public static String template() {
    return '\uFEFF' + String.join(";", HEADING) + "\r\n";
  }

  private static CenterFile refused(String code, String value) {
    return new CenterFile(List.of(), List.of(new LineProblem(0, code, value)));
  }

  private static List<String> lowerCase(List<String> cells) {
    return cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
  }

  /** Goes through the lines and keeps what was seen. */
  private static final class Reading {

    private final Set<String> departments;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<StructureDetails> centers = new ArrayList<>();
    private final List<LineProblem> problems = new ArrayList<>();

    Reading(Set<String> departments) {
      this.departments = departments;
    }

    void read(Line line) {
      StructureDetails center =
          new StructureDetails(
              line.cell(0).toUpperCase(Locale.ROOT),
              line.cell(1),
              line.cell(2),
              line.cell(3),
              department(line.cell(4)),
              line.cell(5).equalsIgnoreCase(YES),
              Set.copyOf(listed(line.cell(6))),
              habilitations(line));
      for (Violation violation : StructureRules.violations(center, departments)) {
        String code = violation.code().substring("structure.".length());
        problem(line, code, valueOf(violation.field(), line));
      }
      if (center.externalId() == null) {
        problem(line, "external-id-missing", "");
      } else if (seen.putIfAbsent(center.type() + center.externalId(), line.number()) != null) {
        problem(line, "center-twice", center.externalId());
      }
      if (!List.of("", YES, NO).contains(line.cell(5).toUpperCase(Locale.ROOT))) {
        problem(line, "yes-or-no", line.cell(5));
      }
      centers.add(center);
    }

    private Set<Habilitation> habilitations(Line line) {
      Set<Habilitation> known = EnumSet.noneOf(Habilitation.class);
      for (String name : listed(line.cell(7))) {
        Arrays.stream(Habilitation.values())
            .filter(named(name))
            .findFirst()
            .ifPresentOrElse(known::add, () -> problem(line, "habilitation-unknown", name));
      }
      return known;
    }

    private static Predicate<Habilitation> named(String name) {
      return each -> each.name().equalsIgnoreCase(name);
    }

    private void problem(Line line, String code, String value) {
      problems.add(LineProblem.ofRead(line.number(), code, value));
    }

    private static String valueOf(String field, Line line) {
      return switch (field) {
        case "type" -> line.cell(0);
        case "externalId" -> line.cell(1);
        case "name" -> line.cell(2);
        case "city" -> line.cell(3);
        case "department" -> line.cell(4);
        default -> line.cell(6);
      };
    }

    /** A spreadsheet takes the zero from « 01 ». */
    private static String department(String typed) {
      return typed.length() == 1 ? "0" + typed : typed;
    }

    private static List<String> listed(String cell) {
      return Arrays.stream(cell.split(","))
          .map(String::strip)
          .filter(each -> !each.isEmpty())
          .distinct()
          .toList();
    }
  }
}
