package fr.pix.certif.planning.control;

import fr.pix.certif.session.control.SchoolDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The moments at which sessions of a plan may begin. */
public final class PlanDays {

  /** The longest period of a plan, in days. */
  public static final int LONGEST = 180;

  private PlanDays() {}

  /**
   * Every hour of every day of a period, without Sundays, public holidays and days left out.
   *
   * @param first the first day, included
   * @param last the last day, included
   * @param weekdays the days of the week on which sessions are held
   */
  public static List<LocalDateTime> starts(
      LocalDate first,
      LocalDate last,
      Set<DayOfWeek> weekdays,
      Collection<LocalTime> hours,
      Collection<LocalDate> leftOut) {
    return first
        .datesUntil(last.plusDays(1))
        .filter(day -> weekdays.contains(day.getDayOfWeek()))
        .filter(day -> !SchoolDays.isClosed(day) && !leftOut.contains(day))
        .flatMap(day -> hours.stream().sorted().map(day::atTime))
        .toList();
  }
}
