package fr.pix.certif.results.boundary;

import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Lists the schools whose results the signed-in person may take, with their classes. */
@Stateless
@Permitted(Permission.ORGANIZATION_ADMIN)
public class CertifyingSchools {

  private static final String ADMINISTERED =
      """
      select o.id, o.name,
             array(select distinct l.division from learner l
                    where l.organization_id = o.id and not l.disabled order by 1) as divisions
        from organization o
       where o.id = any (?) and o.type = 'SCO' and o.managing_students
       order by o.id""";

  @Inject Database database;
  @Inject CurrentActor currentActor;

  /**
   * A school that manages its pupils.
   *
   * @param divisions its classes, in order; none as long as no pupil was imported
   */
  public record CertifyingSchool(long organizationId, String name, List<String> divisions) {}

  /** The schools administered, the oldest first; none when all are of another kind. */
  public List<CertifyingSchool> list() {
    return database.list(
        ADMINISTERED,
        row -> new CertifyingSchool(row.number("id"), row.text("name"), row.texts("divisions")),
        currentActor.get().organizationsAdministered());
  }
}
