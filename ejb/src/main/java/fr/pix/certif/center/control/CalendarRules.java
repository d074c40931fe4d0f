package fr.pix.certif.center.control;

import fr.pix.certif.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What staff may write in the calendar; the codes are {@code calendar.…}. */
public final class CalendarRules {

  private static final int LONGEST_SOURCE = ExceptionFile.LONGEST_SOURCE;

  private CalendarRules() {}

  /**
   * An opening date: for a kind of schools it needs a day; for a single school none means open at
   * once.
   */
  public static List<Violation> ofOpening(CalendarScope scope, LocalDate opensOn, String source) {
    List<Violation> violations = ofScopeAndSource(scope, source);
    if (opensOn == null && scope.uai() == null) {
      violations.add(Violation.of("opensOn", "calendar.date-needed"));
    }
    return violations;
  }

  /** A period: both days, in order, within one school year's reach. */
  public static List<Violation> ofWindow(
      CalendarScope scope, LocalDate firstDay, LocalDate lastDay, String source) {
    List<Violation> violations = ofScopeAndSource(scope, source);
    if (firstDay == null) {
      violations.add(Violation.of("firstDay", "calendar.date-needed"));
    }
    if (lastDay == null) {
      violations.add(Violation.of("lastDay", "calendar.date-needed"));
    }
    if (firstDay != null && lastDay != null) {
      if (lastDay.isBefore(firstDay)) {
        violations.add(Violation.of("lastDay", "calendar.last-before-first"));
      } else if (lastDay.isAfter(firstDay.plusYears(1))) {
        violations.add(Violation.of("lastDay", "calendar.longer-than-a-year"));
      }
    }
    return violations;
  }

  private static List<Violation> ofScopeAndSource(CalendarScope scope, String source) {
    List<Violation> violations = new ArrayList<>();
    if ((scope.kind() == null) == (scope.uai() == null)) {
      violations.add(Violation.of("kind", "calendar.kind-or-school"));
    } else if (scope.uai() != null && scope.academyId() != null) {
      violations.add(Violation.of("academy", "calendar.academy-of-a-school"));
    }
    if (source == null) {
      violations.add(Violation.of("source", "calendar.source-needed"));
    } else if (source.length() > LONGEST_SOURCE) {
      violations.add(Violation.of("source", "calendar.source-too-long", LONGEST_SOURCE));
    }
    return violations;
  }
}
