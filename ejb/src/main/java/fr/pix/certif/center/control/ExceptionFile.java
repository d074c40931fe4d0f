package fr.pix.certif.center.control;

import fr.pix.certif.shared.CsvCell;
import fr.pix.certif.shared.CsvLines;
import fr.pix.certif.shared.CsvLines.Line;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The file of the schools that do not follow the date of their kind (dérogations): a heading, then
 * a school a line. Every problem of the file is told at once.
 *
 * @param exceptions the schools, when there is no problem
 */
public record ExceptionFile(List<Exemption> exceptions, List<LineProblem> problems) {

  /** The columns, in this order; the date may be empty: the school is then open at once. */
  public static final List<String> HEADING = List.of("uai", "date_ouverture", "motif");

  /** The most schools in a file. */
  public static final int MOST_LINES = 20_000;

  /** The longest motive. */
  public static final int LONGEST_SOURCE = 255;

  private static final String UAI = "\\d{7}[A-Z]";
  private static final DateTimeFormatter FRENCH =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

  public ExceptionFile {
    exceptions = List.copyOf(exceptions);
    problems = List.copyOf(problems);
  }

  /**
   * A school with a date of its own.
   *
   * @param opensOn null when it is open whatever the date
   * @param source why, and who decided
   */
  public record Exemption(int line, String uai, LocalDate opensOn, String source) {}

  /** Reads the lines; without problem, every school stands once. */
  public static ExceptionFile of(CsvLines file) {
    List<LineProblem> problems = new ArrayList<>();
    List<Line> lines = file.lines();
    if (lines.isEmpty() || !lowerCase(lines.get(0).cells()).equals(HEADING)) {
      problems.add(new LineProblem(0, "heading", String.join(";", HEADING)));
      return new ExceptionFile(List.of(), problems);
    }
    if (lines.size() > MOST_LINES + 1) {
      problems.add(new LineProblem(0, "too-many-lines", Integer.toString(MOST_LINES)));
      return new ExceptionFile(List.of(), problems);
    }
    Map<String, Integer> seen = new HashMap<>();
    List<Exemption> exceptions = new ArrayList<>();
    for (Line line : lines.subList(1, lines.size())) {
      exceptions.add(read(line, seen, problems));
    }
    return new ExceptionFile(problems.isEmpty() ? exceptions : List.of(), problems);
  }

  /** The file that holds these schools, as a spreadsheet opens it and an import reads it back. */
  public static String text(List<Exemption> exceptions) {
    StringBuilder text =
        new StringBuilder("\uFEFF").append(String.join(";", HEADING)).append("\r\n");
    for (Exemption each : exceptions) {
      text.append(CsvCell.typed(each.uai()))
          .append(';')
          .append(each.opensOn() == null ? "" : each.opensOn().format(FRENCH))
          .append(';')
          .append(CsvCell.typed(each.source()))
          .append("\r\n");
    }
    return text.toString();
  }

  private static Exemption read(Line line, Map<String, Integer> seen, List<LineProblem> problems) {
    String uai = line.cell(0).toUpperCase(Locale.ROOT);
    if (!uai.matches(UAI)) {
      problems.add(LineProblem.ofRead(line.number(), "uai-malformed", line.cell(0)));
    } else if (seen.putIfAbsent(uai, line.number()) != null) {
      problems.add(LineProblem.ofRead(line.number(), "uai-twice", uai));
    }
    LocalDate opensOn = null;
    try {
      opensOn = line.cell(1).isEmpty() ? null : date(line.cell(1));
    } catch (DateTimeException notADate) {
      problems.add(LineProblem.ofRead(line.number(), "date-malformed", line.cell(1)));
    }
    String source = line.cell(2);
    if (source.isEmpty()) {
      problems.add(new LineProblem(line.number(), "source-needed", ""));
    } else if (source.length() > LONGEST_SOURCE) {
      problems.add(LineProblem.ofRead(line.number(), "source-too-long", source));
    }
    return new Exemption(line.number(), uai, opensOn, source);
  }

  /** As people write it, 31/01/2027, or as machines do, 2027-01-31. */
  private static LocalDate date(String text) {
    return text.contains("/") ? LocalDate.parse(text, FRENCH) : LocalDate.parse(text);
  }

  private static List<String> lowerCase(List<String> cells) {
    return cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
  }
}
