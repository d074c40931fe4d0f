package fr.pix.certif.learner.boundary;

import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a school sees of its pupils, with their certifiability and its date. */
@Stateless
@Permitted(Permission.ORGANIZATION_MEMBER)
public class LearnerQueries {

  /** Pupils shown on a page. */
  public static final int PAGE = 50;

  private static final String PAGE_OF_LEARNERS =
      """
      select l.id, l.last_name, l.first_name, l.birthdate, l.division, l.account_id is not null as linked,
             p.certifiable_competences, p.as_of, count(*) over () as total
        from learner l
        left join lateral (select certifiable_competences, as_of from profile
                            where ine = l.ine order by as_of desc limit 1) p on true
       where l.organization_id = ? and l.organization_id = any(?) and not l.disabled
         and (?::text is null or l.division = ?)
         and (?::text is null or l.last_name || ' ' || l.first_name ilike '%' || ? || '%')
       order by l.division, lower(l.last_name), lower(l.first_name), l.id
       limit ? offset ?""";

  @Inject Database database;
  @Inject CurrentActor currentActor;

  /** What to look for; null means all. */
  public record Filter(String division, String name, int page) {}

  /** One pupil of the list; certifiable is null as long as no profile is known. */
  public record LearnerRow(
      long id,
      String lastName,
      String firstName,
      LocalDate birthdate,
      String division,
      boolean linked,
      Boolean certifiable,
      Integer certifiableCompetences,
      Instant certifiabilityAt,
      int total) {}

  /** A school whose pupil base the person may see. */
  public record School(long id, String name, String uai, boolean administered) {}

  /** The schools of the current person, by id. */
  public List<School> schools() {
    var administered = currentActor.get().organizationsAdministered();
    return database.list(
        "select id, name, external_id from organization where id = any(?) order by id",
        row ->
            new School(
                row.number("id"),
                row.text("name"),
                row.text("external_id"),
                administered.contains(row.number("id"))),
        currentActor.get().organizationIds());
  }

  public List<LearnerRow> page(long organizationId, Filter filter) {
    String name = like(filter.name());
    return database.list(
        PAGE_OF_LEARNERS,
        LearnerQueries::learner,
        organizationId,
        currentActor.get().organizationIds(),
        filter.division(),
        filter.division(),
        name,
        name,
        PAGE,
        Math.max(0, filter.page() - 1) * PAGE);
  }

  /** The classes of the school, in order. */
  public List<String> divisions(long organizationId) {
    if (!currentActor.get().organizationIds().contains(organizationId)) {
      throw Refusal.notFound("organization.missing");
    }
    return database.list(
        "select distinct division from learner where organization_id = ? and not disabled order by 1",
        row -> row.text("division"),
        organizationId);
  }

  private static LearnerRow learner(Row row) {
    Integer competences = row.integerOrNull("certifiable_competences");
    return new LearnerRow(
        row.number("id"),
        row.text("last_name"),
        row.text("first_name"),
        row.date("birthdate"),
        row.text("division"),
        row.flag("linked"),
        competences == null ? null : competences >= Profile.CERTIFIABLE_COMPETENCES,
        competences,
        row.instant("as_of"),
        row.integer("total"));
  }

  private static String like(String name) {
    return name == null ? null : name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
