package fr.pix.certif.planning.boundary;

import fr.pix.certif.planning.control.CalendarGrid;
import fr.pix.certif.planning.control.CalendarGrid.Entry;
import fr.pix.certif.session.control.RoomTime;
import fr.pix.certif.session.control.SchoolDays;
import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

/** The sessions of a centre as a calendar: a month or a week. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class ViewCalendar {

  private static final String BETWEEN =
      """
      select s.id, s.date, s.time, s.room, s.examiner, k.enrolled, k.extra_time
        from session s
       cross join lateral (select count(*) as enrolled, max(extra_time_percentage) as extra_time
                             from candidate where session_id = s.id) k
       where s.center_id = ? and s.date between ? and ?
       order by s.date, s.time, s.room, s.id\
      """;

  private static final int WEEK = 6;

  @Inject Database database;
  @Inject CenterRepository centers;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** The day at the centre. */
  public LocalDate today(long centerId) {
    return centers.required(centerId, actor.get().centerIds()).today(clock);
  }

  /** A month, with the days that complete its weeks. */
  public CalendarGrid month(long centerId, YearMonth month) {
    return CalendarGrid.month(
        month,
        entries(centerId, CalendarGrid.firstOf(month), CalendarGrid.lastOf(month)),
        SchoolDays::isClosed);
  }

  /** The week of a day. */
  public CalendarGrid week(long centerId, LocalDate day) {
    return CalendarGrid.week(
        day, entries(centerId, day.minusDays(WEEK), day.plusDays(WEEK)), SchoolDays::isClosed);
  }

  private List<Entry> entries(long centerId, LocalDate first, LocalDate last) {
    centers.required(centerId, actor.get().centerIds());
    return database.list(BETWEEN, ViewCalendar::entry, centerId, first, last);
  }

  private static Entry entry(Row row) {
    LocalDateTime start = row.date("date").atTime(row.time("time"));
    return new Entry(
        row.number("id"),
        start,
        start.plus(RoomTime.withExtraTime(row.decimal("extra_time"))),
        row.text("room"),
        row.text("examiner"),
        row.integer("enrolled"));
  }
}
