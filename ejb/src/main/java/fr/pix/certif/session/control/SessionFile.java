package fr.pix.certif.session.control;

import fr.pix.certif.shared.CsvCell;
import fr.pix.certif.shared.CsvLines;
import fr.pix.certif.shared.CsvLines.Line;
import fr.pix.certif.shared.Violation;
import java.io.Serializable;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The file of the sessions that a centre wants to create together: a heading, then a session a
 * line. Every problem is told at once; the place of a problem is its line, 0 for the whole file.
 * Further columns may tell who comes: several lines then make one session, as long as they repeat
 * it or leave it out.
 *
 * @param sessions as far as they can be read
 * @param lines to the number of each line, that of the line of its session
 * @param hasMore whether further columns follow
 */
public record SessionFile(
    List<Planned> sessions, List<Violation> problems, Map<Integer, Integer> lines, boolean hasMore)
    implements Serializable {

  /** The columns, in this order; those with a star must be filled. */
  public static final List<String> HEADING =
      List.of(
          "* Nom du site",
          "* Nom de la salle",
          "* Date de début (format : jj/mm/aaaa)",
          "* Heure de début (format : hh:mm)",
          "* Surveillant(s)",
          "Observations");

  /** The most sessions in a file. */
  public static final int MOST_LINES = 500;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern HOUR =
      Pattern.compile("(\\d{1,2})\\s*[:hH]\\s*(\\d{2})?(?::\\d{2})?");
  private static final Pattern MARKS = Pattern.compile("[^a-z0-9]");
  private static final String WHOLE_FILE = "0";

  private static final int ADDRESS = 0;
  private static final int ROOM = 1;
  private static final int DATE = 2;
  private static final int TIME = 3;
  private static final int EXAMINER = 4;
  private static final int DESCRIPTION = 5;

  public SessionFile {
    sessions = List.copyOf(sessions);
    problems = List.copyOf(problems);
    lines = Map.copyOf(lines);
  }

  /** A file that tells sessions alone. */
  public SessionFile(List<Planned> sessions, List<Violation> problems) {
    this(sessions, problems, Map.of(), false);
  }

  /**
   * A session of the file.
   *
   * @param line in the file, from 1: what a spreadsheet shows
   */
  public record Planned(int line, SessionDetails details) implements Serializable {}

  /**
   * Reads the lines; what cannot be read is a problem and is left out of the session.
   *
   * @param more whether further columns may follow
   */
  public static SessionFile of(CsvLines file, boolean more) {
    List<Line> lines = file.lines();
    if (lines.isEmpty()) {
      return refused("session.file-empty");
    }
    if (!isHeading(lines.get(0), more)) {
      return refused("session.file-heading", String.join(" ; ", HEADING));
    }
    if (lines.size() == 1) {
      return refused("session.file-empty");
    }
    Reading reading = new Reading(further(lines.get(0)).anyMatch(each -> !each.isEmpty()));
    lines.stream().skip(1).forEach(reading::take);
    if (reading.sessions.size() > MOST_LINES) {
      return refused("session.file-too-long", MOST_LINES);
    }
    return new SessionFile(reading.sessions, reading.problems, reading.lines, reading.more);
  }

  /** Goes through the lines once; one that says nothing of a session belongs to that above it. */
  private static final class Reading {

    private final boolean more;
    private final List<Planned> sessions = new ArrayList<>();
    private final List<Violation> problems = new ArrayList<>();
    private final Map<Integer, Integer> lines = new HashMap<>();
    private final Map<List<String>, Integer> told = new HashMap<>();
    private Integer above;

    Reading(boolean more) {
      this.more = more;
    }

    void take(Line line) {
      List<String> cells = IntStream.range(0, HEADING.size()).mapToObj(line::cell).toList();
      boolean silent = cells.stream().allMatch(String::isEmpty);
      if (more && silent && above == null) {
        problems.add(Violation.of(String.valueOf(line.number()), "session.file-no-session"));
        return;
      }
      if (!more || !silent && !told.containsKey(cells)) {
        sessions.add(new Planned(line.number(), details(line, problems)));
        told.put(cells, line.number());
      }
      above = silent && more ? above : told.get(cells);
      lines.put(line.number(), above);
    }
  }

  /**
   * The empty file that a centre fills.
   *
   * @param further headings of the columns beside those of sessions
   */
  public static String template(List<String> further) {
    StringBuilder headings = new StringBuilder(String.join(";", HEADING));
    further.forEach(each -> headings.append(';').append(CsvCell.fixed(each)));
    return '\uFEFF' + headings.toString() + "\r\n";
  }

  /** Whether this is the heading of a column of sessions. */
  public static boolean isHeading(String heading) {
    return HEADING.stream().anyMatch(each -> folded(each).equals(folded(heading)));
  }

  private static SessionFile refused(String code, Serializable... args) {
    return new SessionFile(List.of(), List.of(Violation.of(WHOLE_FILE, code, args)));
  }

  /** Spreadsheets change stars, spaces and case; the words tell the columns. */
  private static boolean isHeading(Line line, boolean more) {
    return IntStream.range(0, HEADING.size())
            .allMatch(index -> folded(line.cell(index)).equals(folded(HEADING.get(index))))
        && (more || further(line).allMatch(String::isEmpty));
  }

  private static Stream<String> further(Line line) {
    return line.cells().stream().skip(HEADING.size());
  }

  private static String folded(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return MARKS.matcher(plain).replaceAll("");
  }

  private static SessionDetails details(Line line, List<Violation> problems) {
    return new SessionDetails(
        line.cell(ADDRESS),
        line.cell(ROOM),
        date(line, problems),
        time(line, problems),
        line.cell(EXAMINER),
        line.cell(DESCRIPTION));
  }

  /** As people write it, 31/01/2027, or as machines do, 2027-01-31. */
  private static LocalDate date(Line line, List<Violation> problems) {
    String text = line.cell(DATE);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return text.contains("/") ? LocalDate.parse(text, DAY) : LocalDate.parse(text);
    } catch (DateTimeException unreadable) {
      problems.add(problem(line, "session.file-date", text));
      return null;
    }
  }

  /** 09:30, 9h30, 9h, or 09:30:00 as a spreadsheet writes it. */
  private static LocalTime time(Line line, List<Violation> problems) {
    String text = line.cell(TIME);
    if (text.isEmpty()) {
      return null;
    }
    Matcher hour = HOUR.matcher(text);
    try {
      if (hour.matches()) {
        String minutes = hour.group(2);
        return LocalTime.of(
            Integer.parseInt(hour.group(1)), minutes == null ? 0 : Integer.parseInt(minutes));
      }
    } catch (DateTimeException beyondTheDay) {
      // told below, with the text
    }
    problems.add(problem(line, "session.file-time", text));
    return null;
  }

  private static Violation problem(Line line, String code, String text) {
    String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
    return Violation.of(String.valueOf(line.number()), code, shown);
  }
}
