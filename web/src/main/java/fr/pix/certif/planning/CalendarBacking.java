package fr.pix.certif.planning;

import fr.pix.certif.center.CurrentCenter;
import fr.pix.certif.planning.boundary.ViewCalendar;
import fr.pix.certif.planning.control.CalendarGrid;
import fr.pix.certif.shared.support.FormatFunctions;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The calendar of the centre: {@code ?mois=2026-03-01}, or {@code ?semaine=2026-03-23}. */
@Named("sessionCalendar")
@RequestScoped
public class CalendarBacking {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRANCE);

  @Inject private ViewCalendar viewCalendar;
  @Inject private CurrentCenter currentCenter;
  @Inject private PageParams params;
  @Inject private Texts texts;

  private LocalDate today;
  private LocalDate day;
  private boolean weekly;
  private CalendarGrid grid;

  @PostConstruct
  void read() {
    long center = currentCenter.getId();
    today = viewCalendar.today(center);
    weekly = params.date("semaine").isPresent();
    day = params.date("semaine").or(() -> params.date("mois")).orElse(today);
    grid =
        weekly ? viewCalendar.week(center, day) : viewCalendar.month(center, YearMonth.from(day));
  }

  /** Mars 2026, or the days of the week. */
  public String getHeading() {
    return weekly
        ? texts.of(
            "planning.calendar.week.of",
            FormatFunctions.longDay(grid.first()),
            FormatFunctions.longDay(grid.last()))
        : texts.of("planning.calendar.month.of", MONTH.format(day));
  }

  public String getPrevious() {
    return link(weekly ? day.minusWeeks(1) : day.minusMonths(1));
  }

  public String getNext() {
    return link(weekly ? day.plusWeeks(1) : day.plusMonths(1));
  }

  private String link(LocalDate to) {
    return "/certif/calendrier?" + (weekly ? "semaine=" : "mois=") + to;
  }

  public CalendarGrid getGrid() {
    return grid;
  }

  public LocalDate getToday() {
    return today;
  }

  public LocalDate getDay() {
    return day;
  }

  public boolean isWeekly() {
    return weekly;
  }

  /** The seven days of the heading. */
  public List<CalendarGrid.Day> getWeekdays() {
    return grid.weeks().get(0).days();
  }
}
