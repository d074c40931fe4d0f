package fr.pix.certif.center.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.center.control.StructureDetails;
import fr.pix.certif.center.control.StructureRules;
import fr.pix.certif.center.entity.StructureRepository;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import fr.pix.certif.team.control.Structure;
import fr.pix.certif.team.control.StructureKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Creates, edits and archives centres and organisations. An organisation is changed by a staff role
 * of its own.
 */
@Stateless
@Permitted(Permission.STAFF)
public class SaveStructure {

  @Inject StructureRepository structures;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** Creates a structure and returns its number; every violation is told at once. */
  public long create(StructureKind kind, StructureDetails details) {
    check(kind);
    InvalidInput.ifAny(StructureRules.violations(details, structures.departments()));
    long id = structures.create(kind, details, clock.instant());
    record("created", new Structure(kind, id), Map.of(), told(details));
    return id;
  }

  /**
   * Writes other details.
   *
   * @param seenVersion the version that the person had before her eyes
   */
  public void edit(Structure structure, StructureDetails details, int seenVersion) {
    check(structure.kind());
    InvalidInput.ifAny(StructureRules.violations(details, structures.departments()));
    structures.edit(structure, details, seenVersion, clock.instant());
    record("edited", structure, Map.of(), told(details));
  }

  /** Archives: its members lose their access at once, its sessions and results stay. */
  public void archive(Structure structure) {
    check(structure.kind());
    structures.archive(structure, clock.instant(), actor.accountId());
    record("archived", structure, Map.of(), Map.of());
  }

  /** Takes it out of the archive: its members find their access again. */
  public void restore(Structure structure) {
    check(structure.kind());
    structures.restore(structure);
    record("restored", structure, Map.of(), Map.of());
  }

  private void check(StructureKind kind) {
    if (kind == StructureKind.ORGANIZATION
        && !Permission.STAFF_ORGANIZATIONS.isHeldBy(actor.get())) {
      throw Refusal.forbidden("forbidden");
    }
  }

  private void record(
      String what, Structure structure, Map<String, ?> before, Map<String, ?> after) {
    String type = structure.kind().name().toLowerCase(Locale.ROOT);
    audit.record(type + "." + what, new Subject(type, structure.id()), before, after);
  }

  private static Map<String, ?> told(StructureDetails details) {
    return Map.of(
        "type", details.type(),
        "externalId", Objects.toString(details.externalId(), ""),
        "name", details.name(),
        "tags", details.tags(),
        "habilitations", details.habilitations());
  }
}
