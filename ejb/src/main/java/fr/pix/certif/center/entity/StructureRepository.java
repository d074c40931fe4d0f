package fr.pix.certif.center.entity;

import fr.pix.certif.center.control.Habilitation;
import fr.pix.certif.center.control.StructureDetails;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.persistence.ConstraintBroken;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.team.control.Structure;
import fr.pix.certif.team.control.StructureKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The centres and the organisations, as staff keep them. Academy and time zone follow from the
 * department; that of a school is read from its UAI when none is told.
 */
@ApplicationScoped
public class StructureRepository {

  private static final String WHERE_IT_IS =
      """
       from (select ?::varchar as code, ?::text as type, ?::text as uai) w
       left join department d on d.code = w.code
             or w.code is null and w.type = 'SCO' and d.uai_prefix = left(w.uai, 3)
       returning id""";

  private static final String CREATE_CENTER =
      """
      insert into center (type, external_id, name, city, habilitations, created_at, department, academy_id, time_zone)
      select ?, ?, ?, ?, ?, ?, d.code, d.academy_id, coalesce(d.time_zone, 'Europe/Paris')"""
          + "\n"
          + WHERE_IT_IS;

  private static final String CREATE_ORGANIZATION =
      """
      insert into organization (type, external_id, name, city, managing_students, tags, department, academy_id)
      select ?, ?, ?, ?, ?, ?, d.code, d.academy_id"""
          + "\n"
          + WHERE_IT_IS;

  private static final String EDIT_CENTER =
      """
      update center c set type = ?, external_id = ?, name = ?, city = ?, habilitations = ?, version = c.version + 1,
             department = d.code, academy_id = coalesce(d.academy_id, c.academy_id),
             time_zone = coalesce(d.time_zone, c.time_zone)
        from (select ?::varchar as code) w left join department d on d.code = w.code
       where c.id = ? and c.version = ?""";

  private static final String EDIT_ORGANIZATION =
      """
      update organization o set type = ?, external_id = ?, name = ?, city = ?, managing_students = ?, tags = ?,
             version = o.version + 1, department = d.code, academy_id = coalesce(d.academy_id, o.academy_id)
        from (select ?::varchar as code) w left join department d on d.code = w.code
       where o.id = ? and o.version = ?""";

  private static final String ARCHIVE =
      "update %s set archived_at = ? where id = ? and archived_at is null";

  private static final String RESTORE =
      "update %s set archived_at = null where id = ? and archived_at is not null";

  private static final String CANCEL_INVITATIONS =
      """
      update invitation set cancelled_at = ?, cancelled_by = ?
       where %s_id = ? and accepted_at is null and cancelled_at is null""";

  /** The administrators of a school administer the centre of the same UAI. */
  private static final String ADMINISTRATORS =
      """
      insert into center_membership (center_id, account_id, role, created_at)
      select c.id, m.account_id, 'ADMIN', ?
        from center c
        join organization o on upper(o.external_id) = upper(c.external_id) and o.type = c.type
        join organization_membership m on m.organization_id = o.id
       where c.type = 'SCO' and m.role = 'ADMIN' and m.disabled_at is null and upper(c.external_id) = any(?)
      on conflict on constraint center_membership_is_single do nothing""";

  @Inject Database database;

  /** Creates a centre or an organisation, and returns its number. */
  public long create(StructureKind kind, StructureDetails details, Instant now) {
    long id =
        taken(
            () ->
                kind == StructureKind.CENTER
                    ? createCenter(details, now)
                    : createOrganization(details));
    administrators(details.externalId(), now);
    return id;
  }

  private long createCenter(StructureDetails d, Instant now) {
    return id(
        CREATE_CENTER,
        d.type(),
        d.externalId(),
        d.name(),
        d.city(),
        names(d.habilitations()),
        now,
        d.department(),
        d.type(),
        d.externalId());
  }

  private long createOrganization(StructureDetails d) {
    return id(
        CREATE_ORGANIZATION,
        d.type(),
        d.externalId(),
        d.name(),
        d.city(),
        d.managingStudents(),
        d.tags(),
        d.department(),
        d.type(),
        d.externalId());
  }

  /** Writes other details over the version that the person has seen. */
  public void edit(Structure structure, StructureDetails d, int seenVersion, Instant now) {
    boolean center = structure.kind() == StructureKind.CENTER;
    int changed =
        taken(
            () ->
                center
                    ? database.update(
                        EDIT_CENTER,
                        d.type(),
                        d.externalId(),
                        d.name(),
                        d.city(),
                        names(d.habilitations()),
                        d.department(),
                        structure.id(),
                        seenVersion)
                    : database.update(
                        EDIT_ORGANIZATION,
                        d.type(),
                        d.externalId(),
                        d.name(),
                        d.city(),
                        d.managingStudents(),
                        d.tags(),
                        d.department(),
                        structure.id(),
                        seenVersion));
    if (changed == 0) {
      throw Refusal.conflict("structure.changed-meanwhile");
    }
    administrators(d.externalId(), now);
  }

  /** Archives: nobody works there any longer, and nobody waits to be invited. */
  public void archive(Structure structure, Instant now, long accountId) {
    String table = table(structure);
    changed(database.update(ARCHIVE.formatted(table), now, structure.id()));
    database.update(CANCEL_INVITATIONS.formatted(table), now, accountId, structure.id());
  }

  public void restore(Structure structure) {
    changed(database.update(RESTORE.formatted(table(structure)), structure.id()));
  }

  /** The codes of the departments. */
  public Set<String> departments() {
    return new HashSet<>(database.list("select code from department", row -> row.text("code")));
  }

  void administrators(String externalId, Instant now) {
    Optional.ofNullable(externalId).ifPresent(id -> administrators(List.of(id), now));
  }

  void administrators(Collection<String> externalIds, Instant now) {
    database.update(ADMINISTRATORS, now, externalIds);
  }

  private static void changed(int rows) {
    if (rows == 0) {
      throw Refusal.conflict("structure.changed-meanwhile");
    }
  }

  private long id(String sql, Object... args) {
    return database.first(sql, row -> row.number("id"), args).orElseThrow();
  }

  private interface Writing<T> {
    T write();
  }

  /** One centre and one organisation have an external id in a type. */
  private static <T> T taken(Writing<T> writing) {
    try {
      return writing.write();
    } catch (ConstraintBroken e) {
      if (e.is("center_external_id_is_unique") || e.is("organization_external_id_is_unique")) {
        throw new InvalidInput(List.of(Violation.of("externalId", "structure.external-id-taken")));
      }
      throw e;
    }
  }

  private static List<String> names(Set<Habilitation> habilitations) {
    return habilitations.stream().map(Enum::name).toList();
  }

  private static String table(Structure structure) {
    return structure.kind() == StructureKind.CENTER ? "center" : "organization";
  }
}
