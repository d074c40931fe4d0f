package fr.pix.certif.session.boundary;

import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionStage;
import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.session.entity.DetailsRow;
import fr.pix.certif.session.entity.HoldingCenter;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The sessions of a centre, filtered and a page at a time; what is late comes with every page. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class ListSessions {

  /** Counts are made for the sessions shown, not for all those of the centre. */
  private static final String ROWS =
      """
      with shown as (select * from session s where %s
                      order by date desc, time desc, id %s)
      select shown.*, c.time_zone, t.tests, t.running,
             (select count(*) from candidate where session_id = shown.id) as enrolled
        from shown join center c on c.id = shown.center_id
       cross join lateral (select count(*) as tests, count(*) filter (where state = 'STARTED') as running
                             from certification where session_id = shown.id) t
       order by shown.date desc, shown.time desc, shown.id\
      """;

  /** Nothing waits for its finalisation before its day. */
  private static final String HELD =
      ROWS.formatted("s.center_id = ? and s.date <= ? and " + SessionSearch.OPEN_WITH_TEST, "");

  private static final String ROOMS =
      "select room, count(*) as sessions from session where center_id = ? group by room order by room";

  private static final String COUNT = "select count(*) as number from session s where ";

  /** How many is written out: not knowing it, the database would sort all sessions. */
  private static final String SLICE = "limit " + SessionPage.SIZE + " offset ?";

  @Inject Database database;
  @Inject CenterRepository centers;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * A page of the sessions of a centre, the latest first.
   *
   * @param page from 1; beyond the last one, the last one is given
   */
  public SessionPage page(long centerId, SessionFilter filter, int page) {
    HoldingCenter center = centers.required(centerId, actor.get().centerIds());
    SessionSearch search = SessionSearch.of(centerId, filter, center.today(clock), clock.instant());
    List<RoomUse> used = database.list(ROOMS, ListSessions::roomUse, centerId);
    List<String> rooms = used.stream().map(RoomUse::room).toList();
    List<SessionRow> toFinalize = toFinalize(centerId, search);
    if (filter.stage() == SessionStage.UNDER_WAY || filter.stage() == SessionStage.TO_FINALIZE) {
      return ofTheRoom(search, filter.stage(), page, toFinalize, rooms);
    }
    int total =
        filter.narrows()
            ? (int) database.number(COUNT + search.condition(), search.argumentsAnd())
            : used.stream().mapToInt(RoomUse::sessions).sum();
    int shown = within(page, total);
    return new SessionPage(rows(search, shown), shown, total, toFinalize, rooms);
  }

  /** A room and how many sessions it has or had; together, all those of the centre. */
  private record RoomUse(String room, int sessions) {}

  private static RoomUse roomUse(Row row) {
    return new RoomUse(row.text("room"), row.integer("sessions"));
  }

  private List<SessionRow> toFinalize(long centerId, SessionSearch search) {
    return database
        .list(HELD, row -> sessionRow(row, search.now()), centerId, search.today())
        .stream()
        .filter(row -> row.stage() == SessionStage.TO_FINALIZE)
        .sorted(Comparator.comparing(SessionRow::start))
        .toList();
  }

  /** Whether tests are under way or over is a matter of the clock, not of columns. */
  private SessionPage ofTheRoom(
      SessionSearch search,
      SessionStage stage,
      int page,
      List<SessionRow> toFinalize,
      List<String> rooms) {
    List<SessionRow> kept =
        database
            .list(
                ROWS.formatted(search.condition(), ""),
                row -> sessionRow(row, search.now()),
                search.argumentsAnd())
            .stream()
            .filter(row -> row.stage() == stage)
            .toList();
    int shown = within(page, kept.size());
    return new SessionPage(
        kept.stream().skip(skipped(shown)).limit(SessionPage.SIZE).toList(),
        shown,
        kept.size(),
        toFinalize,
        rooms);
  }

  private List<SessionRow> rows(SessionSearch search, int page) {
    return database.list(
        ROWS.formatted(search.condition(), SLICE),
        row -> sessionRow(row, search.now()),
        search.argumentsAnd(skipped(page)));
  }

  private static int within(int page, int total) {
    return Math.min(Math.max(1, page), SessionPage.pagesOf(total));
  }

  private static int skipped(int page) {
    return (page - 1) * SessionPage.SIZE;
  }

  private static SessionRow sessionRow(Row row, Instant now) {
    SessionDetails details = DetailsRow.of(row);
    return new SessionRow(
        row.number("id"),
        details.address(),
        details.room(),
        details.date().atTime(details.time()),
        details.examiner(),
        row.integer("enrolled"),
        row.integer("tests"),
        SessionReading.stage(row, details, now));
  }
}
