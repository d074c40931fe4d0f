package fr.pix.certif.planning.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The sessions of a centre on a grid of weeks, Monday to Sunday.
 *
 * @param first the first day shown, a Monday
 * @param last the last day shown, a Sunday
 */
public record CalendarGrid(LocalDate first, LocalDate last, List<Week> weeks) {

  private static final int DAYS = 7;

  public CalendarGrid {
    weeks = List.copyOf(weeks);
  }

  /**
   * A session on the grid.
   *
   * @param end when its room is free again
   * @param enrolled how many candidates are enrolled
   */
  public record Entry(
      long id,
      LocalDateTime start,
      LocalDateTime end,
      String room,
      String examiner,
      int enrolled) {}

  /**
   * A day.
   *
   * @param beside whether it belongs to the month before or after the one shown
   * @param closed whether schools are closed
   */
  public record Day(LocalDate date, boolean beside, boolean closed, List<Entry> entries) {

    public Day {
      entries = List.copyOf(entries);
    }
  }

  /** Seven days from Monday. */
  public record Week(List<Day> days) {

    public Week {
      days = List.copyOf(days);
    }
  }

  /** The first day shown for a month: the Monday on or before its first day. */
  public static LocalDate firstOf(YearMonth month) {
    return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The last day shown for a month. */
  public static LocalDate lastOf(YearMonth month) {
    return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  /** A whole month, completed to whole weeks. */
  public static CalendarGrid month(
      YearMonth month, List<Entry> entries, Predicate<LocalDate> closed) {
    return grid(
        firstOf(month), lastOf(month), entries, closed, day -> !YearMonth.from(day).equals(month));
  }

  /** The week of a day. */
  public static CalendarGrid week(LocalDate day, List<Entry> entries, Predicate<LocalDate> closed) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return grid(monday, monday.plusDays(DAYS - 1L), entries, closed, each -> false);
  }

  private static CalendarGrid grid(
      LocalDate first,
      LocalDate last,
      List<Entry> entries,
      Predicate<LocalDate> closed,
      Predicate<LocalDate> beside) {
    Map<LocalDate, List<Entry>> byDay =
        entries.stream().collect(Collectors.groupingBy(entry -> entry.start().toLocalDate()));
    List<Week> weeks =
        first
            .datesUntil(last.plusDays(1))
            .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
            .map(
                monday ->
                    new Week(
                        monday
                            .datesUntil(monday.plusDays(DAYS))
                            .map(
                                day ->
                                    new Day(
                                        day,
                                        beside.test(day),
                                        closed.test(day),
                                        byDay.getOrDefault(day, List.of())))
                            .toList()))
            .toList();
    return new CalendarGrid(first, last, weeks);
  }
}
