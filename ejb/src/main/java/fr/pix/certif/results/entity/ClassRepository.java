package fr.pix.certif.results.entity;

import fr.pix.certif.results.control.PupilResult;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.NameOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The classes of the schools that manage their pupils, and the published results of a class. */
@ApplicationScoped
public class ClassRepository {

  private static final String CLASS =
      """
      select o.id,
             coalesce((select min(c.time_zone) from center c
                        where upper(c.external_id) = upper(o.external_id) and c.type = o.type),
                      'Europe/Paris') as zone,
             array(select distinct l.division from learner l
                    where l.organization_id = o.id and not l.disabled and lower(l.division) = lower(?)
                    order by 1) as spellings
        from organization o
       where o.id = ? and o.id = any (?) and o.type = 'SCO' and o.managing_students""";

  private static final String RESULTS =
      ResultRow.SELECT
          + """
        from learner l
        join candidate k on k.learner_id = l.id
        join certification c on c.candidate_id = k.id
        join session s on s.id = c.session_id
        join center ctr on ctr.id = s.center_id
        left join certification_result r on r.id = c.current_result_id
        left join certification_comment told on told.certification_id = c.id
       where l.organization_id = ? and not l.disabled and l.division = any (?)
         and c.published and s.published_at is not null
       order by\s"""
          + NameOrder.of("c")
          + ", c.id";

  @Inject Database database;

  /**
   * A class of one of the schools administered.
   *
   * @return empty when the school is not among them, or does not manage its pupils
   */
  public Optional<SchoolClass> find(
      long organizationId, Collection<Long> administered, String division) {
    return database.first(
        CLASS,
        row ->
            new SchoolClass(row.number("id"), ZoneId.of(row.text("zone")), row.texts("spellings")),
        division.strip(),
        organizationId,
        administered);
  }

  /** The published certifications of the pupils present in a class, by last then first name. */
  public List<PupilResult> publishedResults(SchoolClass schoolClass) {
    return database.list(
        RESULTS, ResultRow::of, schoolClass.organizationId(), schoolClass.spellings());
  }
}
