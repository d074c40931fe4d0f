package fr.pix.certif.planning.entity;

import fr.pix.certif.planning.control.PupilToCertify;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.session.control.Certifiability;
import fr.pix.certif.session.control.MissingStep;
import fr.pix.certif.session.control.SchoolYear;
import fr.pix.certif.session.entity.HoldingCenter;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.NameOrder;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The pupils of the school behind a centre, with where each stands. */
@ApplicationScoped
public class PupilsToCertify {

  private static final String ALL =
      """
      with pupil as (
        select l.* from learner l
          join organization o on o.id = l.organization_id and o.managing_students and o.type = 'SCO'
          join center c on upper(c.external_id) = upper(o.external_id) and c.type = o.type
         where c.id = ? and not l.disabled and (cardinality(?::text[]) = 0 or l.division = any(?::text[]))
      ), obtained as (
        select k.learner_id from pupil join candidate k on k.learner_id = pupil.id
          join certification t on t.candidate_id = k.id
          join certification_result r on r.id = t.current_result_id
         where t.published and not t.cancelled and r.status = 'VALIDATED' and t.created_at >= ?
      ), expected as (
        select k.learner_id, min(s.id) as session_id from pupil join candidate k on k.learner_id = pupil.id
          join session s on s.id = k.session_id
         where s.center_id = ? and s.finalized_at is null and s.date >= ? group by k.learner_id
      )
      select l.id, l.division, l.last_name, l.first_name, l.extra_time_percentage, l.account_id is not null as linked,
             p.certifiable_competences, e.session_id, exists (select 1 from obtained where learner_id = l.id) as certified
        from pupil l left join expected e on e.learner_id = l.id
        left join lateral (select certifiable_competences from profile
                            where ine = l.ine order by as_of desc limit 1) p on true
       order by l.division,\s"""
          + NameOrder.of("l")
          + ", l.id";

  @Inject Database database;

  /**
   * Every pupil, by class and name; none when no pupil base stands behind the centre.
   *
   * @param divisions the classes; empty for all
   */
  public List<PupilToCertify> of(
      HoldingCenter center, Collection<String> divisions, LocalDate today) {
    Instant year = SchoolYear.startOf(today).atStartOfDay(center.zone()).toInstant();
    return database.list(
        ALL, PupilsToCertify::pupil, center.id(), divisions, divisions, year, center.id(), today);
  }

  private static PupilToCertify pupil(Row row) {
    Integer competences = row.integerOrNull("certifiable_competences");
    Certifiability certifiability = Certifiability.of(competences);
    return new PupilToCertify(
        row.number("id"),
        row.text("division"),
        row.text("last_name"),
        row.text("first_name"),
        row.decimal("extra_time_percentage"),
        row.flag("certified"),
        row.numberOrNull("session_id"),
        certifiability,
        MissingStep.of(certifiability, row.flag("linked")),
        competences == null ? 0 : Math.max(0, Profile.CERTIFIABLE_COMPETENCES - competences));
  }
}
