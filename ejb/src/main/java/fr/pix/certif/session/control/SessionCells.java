package fr.pix.certif.session.control;

import fr.pix.certif.shared.CsvLines.Line;
import fr.pix.certif.shared.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the cells of a line of a file of sessions say. */
final class SessionCells {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern HOUR =
      Pattern.compile("(\\d{1,2})\\s*[:hH]\\s*(\\d{2})?(?::\\d{2})?");

  private static final int ADDRESS = 0;
  private static final int ROOM = 1;
  private static final int DATE = 2;
  private static final int TIME = 3;
  private static final int EXAMINER = 4;
  private static final int DESCRIPTION = 5;

  private SessionCells() {}

  /** What is told of a session; what cannot be read is a problem and is left out. */
  static SessionDetails details(Line line, List<Violation> problems) {
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
    return Violation.of(String.valueOf(line.number()), code, shortened(text));
  }

  /** As a sentence repeats it. */
  static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
