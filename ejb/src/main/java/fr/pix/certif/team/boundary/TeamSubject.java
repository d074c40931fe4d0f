package fr.pix.certif.team.boundary;

import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.team.control.Structure;
import java.util.Locale;

/** A team in the trail: the structure it works for. */
final class TeamSubject {

  private TeamSubject() {}

  static Subject of(Structure structure) {
    return new Subject(structure.kind().name().toLowerCase(Locale.ROOT), structure.id());
  }
}
