package fr.pix.certif.team.control;

import java.io.Serializable;

/** A centre or an organisation, as a team works for it. */
public record Structure(StructureKind kind, long id) implements Serializable {

  public static Structure center(long id) {
    return new Structure(StructureKind.CENTER, id);
  }

  public static Structure organization(long id) {
    return new Structure(StructureKind.ORGANIZATION, id);
  }
}
