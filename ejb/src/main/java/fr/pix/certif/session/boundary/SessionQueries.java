package fr.pix.certif.session.boundary;

import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.entity.DetailsRow;
import fr.pix.certif.session.entity.MissingSession;
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

/** What a centre sees of one of its sessions. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class SessionQueries {

  private static final String DETAIL =
      """
      select s.*, c.time_zone, t.tests, t.running, k.enrolled, k.certifiable, k.unknown, k.extra_times, k.longest_extra_time,
             c.type = 'SCO' and exists (select 1 from organization o where o.type = c.type and o.managing_students
                        and upper(o.external_id) = upper(c.external_id)) as picks_pupils,
             c.type = 'SCO' as school
        from session s join center c on c.id = s.center_id
       cross join lateral (select count(*) as tests, count(*) filter (where state = 'STARTED') as running
                             from certification where session_id = s.id) t
       cross join lateral (
             select count(*) as enrolled,
                    count(*) filter (where k.extra_time_percentage > 0) as extra_times,
                    max(k.extra_time_percentage) as longest_extra_time,
                    count(*) filter (where p.certifiable_competences >= ?) as certifiable,
                    count(*) filter (where p.certifiable_competences is null) as unknown
               from candidate k left join learner l on l.id = k.learner_id
               left join lateral (select certifiable_competences from profile
                                   where ine = l.ine order by as_of desc limit 1) p on true
              where k.session_id = s.id) k
       where s.id = ? and s.center_id = any(?::bigint[])\
      """;

  @Inject Database database;
  @Inject MissingSession missing;
  @Inject CurrentActor actor;
  @Inject Clock clock;

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
        .orElseThrow(() -> missing.refusal(sessionId));
  }

  private static SessionView view(Row row, Instant now) {
    SessionDetails details = DetailsRow.of(row);
    return new SessionView(
        row.number("id"),
        row.number("center_id"),
        details,
        row.text("access_code"),
        row.text("invigilator_password"),
        row.integer("enrolled"),
        row.integer("certifiable"),
        row.integer("unknown"),
        row.integer("extra_times"),
        row.decimal("longest_extra_time"),
        row.integer("tests"),
        row.flag("picks_pupils"),
        row.flag("school"),
        SessionReading.stage(row, details, now),
        ZoneId.of(row.text("time_zone")),
        row.integer("version"));
  }
}
