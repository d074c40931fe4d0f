package fr.pix.certif.session.boundary;

import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.session.control.Arrangements;
import fr.pix.certif.session.control.Certifiability;
import fr.pix.certif.session.control.MissingStep;
import fr.pix.certif.session.control.SchoolYear;
import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.session.entity.HoldingSchool;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.NameOrder;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The pupils of the school that a session may enrol, each with what makes it wise or not: able to
 * be certified, certified already this year, expected in another session, and what is missing.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class EnrollablePupils {

  private static final String DIVISIONS =
      """
      select distinct division from learner
       where organization_id = ? and not disabled order by division\
      """;
  private static final String ENROLLED =
      "select count(*) as number from candidate where session_id = ?";

  /**
   * Names are compared without case, accents, hyphens nor apostrophes; a database may not know how
   * to lower a capital that has an accent.
   */
  private static final String FOLDED =
      "translate(lower(%s), 'àâäéèêëîïôöùûüÿçñÀÂÄÉÈÊËÎÏÔÖÙÛÜŸÇÑ’''-',"
          + " 'aaaeeeeiioouuuycnaaaeeeeiioouuuycn   ')";

  private static final String KEPT =
      """
      with seen as (
        select l.id, l.division, l.last_name, l.first_name, l.birthdate, l.account_id is not null as linked,
               l.extra_time_percentage, l.accessibility_adjusted, p.certifiable_competences, p.as_of,
               exists (select 1 from candidate k where k.session_id = ? and k.learner_id = l.id) as enrolled,
               exists (select 1 from candidate k join certification t on t.candidate_id = k.id
                         join certification_result r on r.id = t.current_result_id
                        where k.learner_id = l.id and t.published and not t.cancelled
                          and r.status = 'VALIDATED' and t.created_at >= ?) as certified,
               (select min(o.id) from candidate k join session o on o.id = k.session_id
                 where k.learner_id = l.id and o.center_id = ? and o.id <> ?
                   and o.finalized_at is null and o.date >= ?) as other_session
          from learner l
          left join lateral (select certifiable_competences, as_of from profile
                              where ine = l.ine order by as_of desc limit 1) p on true
         where l.organization_id = ? and not l.disabled
           and (cardinality(?::text[]) = 0 or l.division = any(?::text[]))
           and (?::text is null or %s like '%%' || %s || '%%')
      ), told as (
        select *, not (enrolled or certified or other_session is not null) as available,
               coalesce(certifiable_competences, 0) >= ? as certifiable
          from seen
      ), kept as (
        select * from told
         where case ? when 'AVAILABLE' then available when 'CERTIFIABLE' then available and certifiable
                      when 'TO_HELP' then not certifiable and not certified else true end
      )
      """
          .formatted(
              FOLDED.formatted("l.last_name || ' ' || l.first_name"), FOLDED.formatted("?::text"));

  private static final String PAGE =
      KEPT
          + """
          select *, count(*) over () as total, count(*) filter (where available) over () as free from kept
           order by division, {names}, id limit ? offset ?\
          """
              .replace("{names}", NameOrder.of(""));
  private static final String AVAILABLE = KEPT + "select id from kept where available order by id";

  @Inject Database database;
  @Inject CenterRepository centers;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * A page of the pupils; without school behind the centre, an empty one.
   *
   * @param page from 1; beyond the last one, the first one is given
   */
  public PupilPage page(long sessionId, PupilFilter filter, int page) {
    HoldingSchool school = centers.holding(sessionId, actor.get().centerIds());
    List<String> divisions =
        database.list(DIVISIONS, row -> row.text("division"), school.organizationId());
    int enrolled = (int) database.number(ENROLLED, sessionId);
    int shown = Math.max(1, page);
    List<Counted> rows = rows(school, filter, shown);
    if (rows.isEmpty() && shown > 1) {
      shown = 1;
      rows = rows(school, filter, shown);
    }
    Counted first = rows.isEmpty() ? new Counted(null, 0, 0) : rows.get(0);
    return new PupilPage(
        rows.stream().map(Counted::pupil).toList(),
        divisions,
        shown,
        first.total(),
        first.available(),
        enrolled);
  }

  /** Every pupil that the filter keeps and that nothing speaks against, on all pages. */
  public Set<Long> available(long sessionId, PupilFilter filter) {
    HoldingSchool school = centers.holding(sessionId, actor.get().centerIds());
    return new LinkedHashSet<>(
        database.list(AVAILABLE, row -> row.number("id"), arguments(school, filter)));
  }

  private record Counted(PupilRow pupil, int total, int available) {}

  private List<Counted> rows(HoldingSchool school, PupilFilter filter, int page) {
    return database.list(
        PAGE,
        row -> new Counted(pupil(row), row.integer("total"), row.integer("free")),
        arguments(school, filter, PupilPage.SIZE, (page - 1) * (long) PupilPage.SIZE));
  }

  private Object[] arguments(HoldingSchool school, PupilFilter filter, Object... paging) {
    Object[] search = {
      school.sessionId(),
      SchoolYear.startOf(school.today(clock)).atStartOfDay(school.zone()).toInstant(),
      school.centerId(),
      school.sessionId(),
      school.today(clock),
      school.organizationId(),
      filter.divisions(),
      filter.divisions(),
      filter.name(),
      filter.name(),
      Profile.CERTIFIABLE_COMPETENCES,
      filter.situation().name()
    };
    Object[] all = Arrays.copyOf(search, search.length + paging.length);
    System.arraycopy(paging, 0, all, search.length, paging.length);
    return all;
  }

  private static PupilRow pupil(Row row) {
    Integer competences = row.integerOrNull("certifiable_competences");
    Certifiability certifiability = Certifiability.of(competences);
    return new PupilRow(
        row.number("id"),
        row.text("division"),
        row.text("last_name"),
        row.text("first_name"),
        row.date("birthdate"),
        row.flag("enrolled"),
        certifiability,
        row.instant("as_of"),
        MissingStep.of(certifiability, row.flag("linked")),
        competences == null ? 0 : Math.max(0, Profile.CERTIFIABLE_COMPETENCES - competences),
        Arrangements.of(row.decimal("extra_time_percentage"), row.flag("accessibility_adjusted")),
        row.flag("certified"),
        row.numberOrNull("other_session"));
  }
}
