package fr.pix.certif.session.control;

import fr.pix.certif.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a centre may write in a session. Every violation is told at once, field by field. */
public final class SessionRules {

  /** The longest name of a site, a room or invigilators. */
  public static final int MAX_NAME_LENGTH = 255;

  /** The longest observations. */
  public static final int MAX_DESCRIPTION_LENGTH = 350;

  /** The longest weekly series. */
  public static final int MOST_WEEKS = 12;

  private SessionRules() {}

  /**
   * What is wrong in these details; the codes are `session.<field>-needed`,
   * `session.<field>-too-long` and `session.date-past`.
   *
   * @param earliest the first day allowed: today in the centre's time zone, or the day the session
   *     already stands at, so that the room of yesterday's session can still be corrected
   */
  public static List<Violation> violations(SessionDetails details, LocalDate earliest) {
    List<Violation> violations = new ArrayList<>();
    required("address", details.address(), violations);
    required("room", details.room(), violations);
    required("date", details.date(), violations);
    required("time", details.time(), violations);
    required("examiner", details.examiner(), violations);
    atMost(MAX_NAME_LENGTH, "address", details.address(), violations);
    atMost(MAX_NAME_LENGTH, "room", details.room(), violations);
    atMost(MAX_NAME_LENGTH, "examiner", details.examiner(), violations);
    atMost(MAX_DESCRIPTION_LENGTH, "description", details.description(), violations);
    if (details.date() != null && details.date().isBefore(earliest)) {
      violations.add(Violation.of("date", "session.date-past"));
    }
    return violations;
  }

  private static void required(String field, Object value, List<Violation> violations) {
    if (value == null) {
      violations.add(Violation.of(field, "session." + field + "-needed"));
    }
  }

  private static void atMost(int limit, String field, String text, List<Violation> violations) {
    if (text != null && text.length() > limit) {
      violations.add(Violation.of(field, "session." + field + "-too-long", limit));
    }
  }
}
