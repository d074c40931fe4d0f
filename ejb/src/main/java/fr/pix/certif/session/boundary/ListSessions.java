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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The sessions of a centre, filtered and a page at a time; what is late comes with every page. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class ListSessions {

  /** Counts are made for the sessions shown, not for all those of the centre. */
  private static final String ROWS =
      """
      with shown as (select * from session s where s.center_id = ? and %s
                      order by date desc, time desc, id %s)
      select shown.*, c.time_zone, t.tests, t.running,
             (select count(*) from candidate where session_id = shown.id) as enrolled
        from shown join center c on c.id = shown.center_id
       cross join lateral (select count(*) as tests, count(*) filter (where state = 'STARTED') as running
                             from certification where session_id = shown.id) t
       order by shown.date desc, shown.time desc, shown.id\
      """;

  private static final String HAS_TEST =
      "exists (select 1 from certification where session_id = s.id)";
  private static final String OPEN_WITH_TEST = "s.finalized_at is null and " + HAS_TEST;

  /** Nothing waits for its finalisation before its day. */
  private static final String HELD = ROWS.formatted("s.date <= ? and " + OPEN_WITH_TEST, "");

  private static final String PLACED =
      """
      (?::bigint is null or s.id = ?) and (?::date is null or s.date >= ?) and (?::date is null or s.date <= ?)
      and (?::text is null or s.room = ?) and (not ? or (s.date < ? and s.finalized_at is null and not %s))\
      """
          .formatted(HAS_TEST);

  private static final String ROOMS =
      "select distinct room from session where center_id = ? order by room";

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
    Search search = new Search(centerId, filter, center.today(clock), clock.instant());
    List<String> rooms = database.list(ROOMS, row -> row.text("room"), centerId);
    List<SessionRow> toFinalize = toFinalize(search);
    if (filter.stage() == SessionStage.UNDER_WAY || filter.stage() == SessionStage.TO_FINALIZE) {
      return ofTheRoom(search, page, toFinalize, rooms);
    }
    int total = (int) database.number(count(filter), search.arguments());
    int shown = within(page, total);
    return new SessionPage(rows(search, shown), shown, total, toFinalize, rooms);
  }

  /** What is asked, and when: one moment for a whole page. */
  private record Search(long centerId, SessionFilter filter, LocalDate today, Instant now) {

    Object[] arguments(Object... more) {
      Object[] all = new Object[11 + more.length];
      all[0] = centerId;
      all[1] = all[2] = filter.number();
      all[3] = all[4] = filter.from();
      all[5] = all[6] = filter.to();
      all[7] = all[8] = filter.room();
      all[9] = filter.neverHeld();
      all[10] = today;
      System.arraycopy(more, 0, all, 11, more.length);
      return all;
    }
  }

  private List<SessionRow> toFinalize(Search search) {
    return database
        .list(HELD, row -> sessionRow(row, search.now()), search.centerId(), search.today())
        .stream()
        .filter(row -> row.stage() == SessionStage.TO_FINALIZE)
        .sorted(Comparator.comparing(SessionRow::start))
        .toList();
  }

  /** Whether tests are under way or over is a matter of the clock, not of columns. */
  private SessionPage ofTheRoom(
      Search search, int page, List<SessionRow> toFinalize, List<String> rooms) {
    List<SessionRow> kept =
        database
            .list(
                ROWS.formatted(PLACED + " and " + OPEN_WITH_TEST, ""),
                row -> sessionRow(row, search.now()),
                search.arguments())
            .stream()
            .filter(row -> row.stage() == search.filter().stage())
            .toList();
    int shown = within(page, kept.size());
    return new SessionPage(
        kept.stream().skip(skipped(shown)).limit(SessionPage.SIZE).toList(),
        shown,
        kept.size(),
        toFinalize,
        rooms);
  }

  private List<SessionRow> rows(Search search, int page) {
    return database.list(
        ROWS.formatted(condition(search.filter().stage()), "limit ? offset ?"),
        row -> sessionRow(row, search.now()),
        search.arguments(SessionPage.SIZE, skipped(page)));
  }

  private static String count(SessionFilter filter) {
    return "select count(*) as number from session s where s.center_id = ? and "
        + condition(filter.stage());
  }

  /** The stages that the columns tell. */
  private static String condition(SessionStage stage) {
    String ofStage =
        stage == null
            ? ""
            : switch (stage) {
              case CREATED -> " and s.finalized_at is null and not " + HAS_TEST;
              case UNDER_WAY, TO_FINALIZE -> " and " + OPEN_WITH_TEST;
              case FINALIZED -> " and s.finalized_at is not null and s.published_at is null";
              case PUBLISHED -> " and s.published_at is not null";
            };
    return PLACED + ofStage;
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
