package fr.pix.certif.session.control;

import fr.pix.certif.shared.CsvCell;
import fr.pix.certif.shared.CsvLines;
import fr.pix.certif.shared.CsvLines.Line;
import fr.pix.certif.shared.Violation;
import java.io.Serializable;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The file of the sessions that a centre wants to create or edit together: a heading, then a
 * session a line. A line that begins with the number of a session is about that one: what it leaves
 * out stays as it is. Every problem is told at once; the place of a problem is its line, 0 for the
 * whole file. Further columns may tell who comes: several lines then make one session, as long as
 * they repeat it or leave it out.
 *
 * @param sessions as far as they can be read
 * @param lines to the number of each line, that of the line of its session
 * @param hasMore whether further columns follow
 */
public record SessionFile(
    List<Planned> sessions, List<Violation> problems, Map<Integer, Integer> lines, boolean hasMore)
    implements Serializable {

  /** The first column, which a file may leave out: the session that a line is about. */
  public static final String NUMBER = "Numéro de session préexistante";

  /** The columns behind it, in this order; those with a star must be filled for a new session. */
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

  private static final DateTimeFormatter WRITTEN_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  /** Blanks between digits, and zeros before them. */
  private static final Pattern NOT_OF_NUMBER = Pattern.compile("[\\s\\u00a0\\u202f]+|^0+(?=\\d)");

  private static final Pattern MARKS = Pattern.compile("[^a-z0-9]");
  private static final String WHOLE_FILE = "0";

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
   * @param number as the file tells it; null for a new session
   * @param details of an existing session, completed by what stands once it is known
   * @param standing the session of this number; null for a new one and where there is none
   */
  public record Planned(int line, String number, SessionDetails details, StandingSession standing)
      implements Serializable {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    /** A session to create. */
    public Planned(int line, SessionDetails details) {
      this(line, null, details, null);
    }

    /** Whether it is to be created. */
    public boolean isNew() {
      return number == null;
    }

    /** The number as one; 0, which no session has, when it is none. */
    public long id() {
      return !isNew() && ID.matcher(number).matches() ? Long.parseLong(number) : 0;
    }

    /** What differs from the session that stands. */
    public List<StandingSession.Change> changes() {
      return standing == null ? List.of() : standing.changes(details);
    }

    private Planned about(StandingSession found) {
      return found == null ? this : new Planned(line, number, found.completed(details), found);
    }
  }

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
    boolean numbered = folded(lines.get(0).cell(0)).equals(folded(NUMBER));
    List<Line> told = numbered ? lines.stream().map(SessionFile::behindNumber).toList() : lines;
    if (!isHeading(told.get(0), more)) {
      return refused("session.file-heading", String.join(" ; ", HEADING));
    }
    if (lines.size() == 1) {
      return refused("session.file-empty");
    }
    Reading reading = new Reading(further(told.get(0)).anyMatch(each -> !each.isEmpty()));
    for (int at = 1; at < told.size(); at++) {
      String number = NOT_OF_NUMBER.matcher(numbered ? lines.get(at).cell(0) : "").replaceAll("");
      reading.take(number, told.get(at));
    }
    if (reading.sessions.size() > MOST_LINES) {
      return refused("session.file-too-long", MOST_LINES);
    }
    return new SessionFile(reading.sessions, reading.problems, reading.lines, reading.more);
  }

  private static Line behindNumber(Line line) {
    return new Line(line.number(), line.cells().subList(1, line.cells().size()));
  }

  /** The numbers of the existing sessions that it is about, 0 for one that cannot be read. */
  public List<Long> ids() {
    return sessions.stream().filter(each -> !each.isNew()).map(Planned::id).toList();
  }

  /** The same, with what stands of the sessions that it is about, by their numbers. */
  public SessionFile about(Map<Long, StandingSession> standing) {
    return new SessionFile(
        sessions.stream().map(each -> each.about(standing.get(each.id()))).toList(),
        problems,
        lines,
        hasMore);
  }

  /** Goes through the lines once; one that says nothing of a session belongs to that above it. */
  private static final class Reading {

    private final boolean more;
    private final List<Planned> sessions = new ArrayList<>();
    private final List<Violation> problems = new ArrayList<>();
    private final Map<Integer, Integer> lines = new HashMap<>();
    private final Map<List<String>, Integer> told = new HashMap<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<Integer, List<String>> said = new HashMap<>();
    private Integer above;

    Reading(boolean more) {
      this.more = more;
    }

    void take(String number, Line line) {
      List<String> cells = IntStream.range(0, HEADING.size()).mapToObj(line::cell).toList();
      boolean silent = cells.stream().allMatch(String::isEmpty);
      if (!number.isEmpty()) {
        takeNumbered(number, line, cells, silent);
        return;
      }
      if (more && silent && above == null) {
        problems.add(Violation.of(String.valueOf(line.number()), "session.file-no-session"));
        return;
      }
      if (!more || !silent && !told.containsKey(cells)) {
        sessions.add(new Planned(line.number(), SessionCells.details(line, problems)));
        told.put(cells, line.number());
      }
      above = silent && more ? above : told.get(cells);
      lines.put(line.number(), above);
    }

    /** A number stands for its session wherever it is repeated; the rest may not differ then. */
    private void takeNumbered(String number, Line line, List<String> cells, boolean silent) {
      Integer first = named.putIfAbsent(number, line.number());
      if (first == null) {
        sessions.add(
            new Planned(line.number(), number, SessionCells.details(line, problems), null));
        said.put(line.number(), cells);
      } else if (!silent && !cells.equals(said.get(first))) {
        problems.add(
            Violation.of(
                String.valueOf(line.number()),
                "session.file-number-twice",
                SessionCells.shortened(number),
                String.valueOf(first)));
      }
      above = named.get(number);
      lines.put(line.number(), above);
      if (!silent) {
        told.putIfAbsent(cells, above);
      }
    }
  }

  /**
   * The empty file that a centre fills.
   *
   * @param further headings of the columns beside those of sessions
   */
  public static String template(List<String> further) {
    StringBuilder headings = new StringBuilder(NUMBER).append(';');
    headings.append(String.join(";", HEADING));
    further.forEach(each -> headings.append(';').append(CsvCell.fixed(each)));
    return '\uFEFF' + headings.toString() + "\r\n";
  }

  /** A session that stands, as a line of the file: sent back as it is, it changes nothing. */
  public static String line(StandingSession session) {
    SessionDetails details = session.details();
    return String.join(
            ";",
            CsvCell.number(session.id()),
            CsvCell.typed(details.address()),
            CsvCell.typed(details.room()),
            WRITTEN_DAY.format(details.date()),
            details.time().toString(),
            CsvCell.typed(details.examiner()),
            CsvCell.typed(details.description()))
        + "\r\n";
  }

  /** Whether this is the heading of a column of sessions. */
  public static boolean isHeading(String heading) {
    return Stream.concat(Stream.of(NUMBER), HEADING.stream())
        .anyMatch(each -> folded(each).equals(folded(heading)));
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
}
