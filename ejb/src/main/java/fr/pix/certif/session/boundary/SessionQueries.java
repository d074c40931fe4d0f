package fr.pix.certif.session.boundary;

import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionStage;
import fr.pix.certif.session.control.SessionStatus;
import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** What a centre sees of its sessions. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class SessionQueries {

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
       order by shown.date desc, shown.time desc, shown.id""";

  private static final String HAS_TEST =
      "exists (select 1 from certification where session_id = s.id)";

  private static final String OPEN_WITH_TEST =
      ROWS.formatted("s.finalized_at is null and " + HAS_TEST, "");

  private static final String DETAIL =
      """
      select s.*, c.time_zone, t.tests, t.running, k.enrolled, k.certifiable, k.unknown,
             exists (select 1 from organization o where o.type = c.type and o.managing_students
                        and upper(o.external_id) = upper(c.external_id)) as picks_pupils
        from session s join center c on c.id = s.center_id
       cross join lateral (select count(*) as tests, count(*) filter (where state = 'STARTED') as running
                             from certification where session_id = s.id) t
       cross join lateral (
             select count(*) as enrolled,
                    count(*) filter (where p.certifiable_competences >= ?) as certifiable,
                    count(*) filter (where p.certifiable_competences is null) as unknown
               from candidate k left join learner l on l.id = k.learner_id
               left join lateral (select certifiable_competences from profile
                                   where ine = l.ine order by as_of desc limit 1) p on true
              where k.session_id = s.id) k
       where s.id = ? and s.center_id = any(?::bigint[])""";

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
    centers.required(centerId, actor.get().centerIds());
    Instant now = clock.instant();
    List<SessionRow> held = database.list(OPEN_WITH_TEST, row -> sessionRow(row, now), centerId);
    List<SessionRow> toFinalize =
        held.stream()
            .filter(row -> row.stage() == SessionStage.TO_FINALIZE)
            .sorted(Comparator.comparing(SessionRow::start))
            .toList();
    if (filter.stage() == SessionStage.UNDER_WAY || filter.stage() == SessionStage.TO_FINALIZE) {
      List<SessionRow> kept = held.stream().filter(filter::accepts).toList();
      int shown = within(page, kept.size());
      return new SessionPage(
          kept.stream().skip(skipped(shown)).limit(SessionPage.SIZE).toList(),
          shown,
          kept.size(),
          toFinalize);
    }
    int total = (int) database.number(count(filter), centerId, filter.number(), filter.number());
    int shown = within(page, total);
    return new SessionPage(rows(centerId, filter, shown, now), shown, total, toFinalize);
  }

  /** A session of the actor's centres. */
  public SessionView detail(long sessionId) {
    Instant now = clock.instant();
    return database
        .first(
            DETAIL,
            row -> view(row, now),
            Profile.CERTIFIABLE_COMPETENCES,
            sessionId,
            actor.get().centerIds())
        .orElseThrow(() -> Refusal.notFound("session.not-found"));
  }

  private List<SessionRow> rows(long centerId, SessionFilter filter, int page, Instant now) {
    return database.list(
        ROWS.formatted(condition(filter.stage()), "limit ? offset ?"),
        row -> sessionRow(row, now),
        centerId,
        filter.number(),
        filter.number(),
        SessionPage.SIZE,
        skipped(page));
  }

  private static String count(SessionFilter filter) {
    return "select count(*) as number from session s where s.center_id = ? and "
        + condition(filter.stage());
  }

  /** The part of the stage that the columns tell; the rest is a matter of the clock. */
  private static String condition(SessionStage stage) {
    String ofStage =
        stage == null
            ? "true"
            : switch (stage) {
              case CREATED -> "s.finalized_at is null and not " + HAS_TEST;
              case UNDER_WAY, TO_FINALIZE -> "s.finalized_at is null and " + HAS_TEST;
              case FINALIZED -> "s.finalized_at is not null and s.published_at is null";
              case PUBLISHED -> "s.published_at is not null";
            };
    return "(?::bigint is null or s.id = ?) and " + ofStage;
  }

  private static int within(int page, int total) {
    return Math.min(Math.max(1, page), SessionPage.pagesOf(total));
  }

  private static int skipped(int page) {
    return (page - 1) * SessionPage.SIZE;
  }

  private static SessionRow sessionRow(Row row, Instant now) {
    SessionDetails details = details(row);
    return new SessionRow(
        row.number("id"),
        details.address(),
        details.room(),
        details.date().atTime(details.time()),
        details.examiner(),
        row.integer("enrolled"),
        row.integer("tests"),
        stage(row, details, now));
  }

  private static SessionView view(Row row, Instant now) {
    SessionDetails details = details(row);
    return new SessionView(
        row.number("id"),
        row.number("center_id"),
        details,
        row.text("access_code"),
        row.text("invigilator_password"),
        row.integer("enrolled"),
        row.integer("certifiable"),
        row.integer("unknown"),
        row.integer("tests"),
        row.flag("picks_pupils"),
        stage(row, details, now),
        ZoneId.of(row.text("time_zone")),
        row.integer("version"));
  }

  private static SessionDetails details(Row row) {
    return new SessionDetails(
        row.text("address"),
        row.text("room"),
        row.date("date"),
        row.time("time"),
        row.text("examiner"),
        row.text("description"));
  }

  private static SessionStage stage(Row row, SessionDetails details, Instant now) {
    SessionStatus status =
        SessionStatus.of(
            row.instant("finalized_at"),
            row.numberOrNull("assigned_officer_id"),
            row.instant("published_at"));
    Instant start =
        details.date().atTime(details.time()).atZone(ZoneId.of(row.text("time_zone"))).toInstant();
    return SessionStage.of(status, row.integer("tests"), row.integer("running"), start, now);
  }
}
