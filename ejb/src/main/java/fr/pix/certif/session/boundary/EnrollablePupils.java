package fr.pix.certif.session.boundary;

import fr.pix.certif.session.control.Certifiability;
import fr.pix.certif.session.control.SchoolYear;
import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.session.entity.HoldingSchool;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/**
 * The pupils of the school that a session may enrol, each with what makes it wise or not: able to
 * be certified, certified already this year, expected in another session.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class EnrollablePupils {

  private static final String DIVISIONS =
      """
      select division, count(*) as pupils from learner
       where organization_id = ? and not disabled group by division order by division""";

  private static final String ENROLLED =
      "select count(*) as number from candidate where session_id = ?";

  private static final String PUPILS =
      """
      select l.id, l.division, l.last_name, l.first_name, l.birthdate, p.certifiable_competences, p.as_of,
             exists (select 1 from candidate k where k.session_id = ? and k.learner_id = l.id) as enrolled,
             exists (select 1 from candidate k join certification t on t.candidate_id = k.id
                       join certification_result r on r.id = t.current_result_id
                      where k.learner_id = l.id and t.published and not t.cancelled
                        and r.status = 'VALIDATED' and t.created_at >= ?) as certified,
             (select min(o.id) from candidate k join session o on o.id = k.session_id
               where k.learner_id = l.id and o.center_id = ? and o.id <> ?
                 and o.finalized_at is null) as other_session
        from learner l
        left join lateral (select certifiable_competences, as_of from profile
                            where ine = l.ine order by as_of desc limit 1) p on true
       where l.id in (select id from learner
                       where organization_id = ? and not disabled
                         and (cardinality(?::text[]) = 0 or division = any(?::text[]))
                       order by division, lower(last_name), lower(first_name), id
                       limit ? offset ?)
       order by l.division, lower(l.last_name), lower(l.first_name), l.id""";

  @Inject Database database;
  @Inject CenterRepository centers;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * A page of the pupils; without school behind the centre, an empty one.
   *
   * @param divisions the classes to show; empty for all
   * @param page from 1
   */
  public PupilPage page(long sessionId, Collection<String> divisions, int page) {
    HoldingSchool school = centers.holding(sessionId, actor.get().centerIds());
    List<Division> all =
        database.list(
            DIVISIONS,
            row -> new Division(row.text("division"), row.integer("pupils")),
            school.organizationId());
    int total =
        all.stream()
            .filter(division -> divisions.isEmpty() || divisions.contains(division.name()))
            .mapToInt(Division::pupils)
            .sum();
    int shown = Math.min(Math.max(1, page), PupilPage.pagesOf(total));
    return new PupilPage(
        pupils(school, divisions, shown),
        all.stream().map(Division::name).toList(),
        shown,
        total,
        (int) database.number(ENROLLED, sessionId));
  }

  private record Division(String name, int pupils) {}

  private List<PupilRow> pupils(HoldingSchool school, Collection<String> divisions, int page) {
    return database.list(
        PUPILS,
        EnrollablePupils::pupil,
        school.sessionId(),
        SchoolYear.startOf(school.today(clock)).atStartOfDay(school.zone()).toInstant(),
        school.centerId(),
        school.sessionId(),
        school.organizationId(),
        divisions,
        divisions,
        PupilPage.SIZE,
        (page - 1) * PupilPage.SIZE);
  }

  private static PupilRow pupil(Row row) {
    return new PupilRow(
        row.number("id"),
        row.text("division"),
        row.text("last_name"),
        row.text("first_name"),
        row.date("birthdate"),
        row.flag("enrolled"),
        Certifiability.of(row.integerOrNull("certifiable_competences")),
        row.instant("as_of"),
        row.flag("certified"),
        row.numberOrNull("other_session"));
  }
}
