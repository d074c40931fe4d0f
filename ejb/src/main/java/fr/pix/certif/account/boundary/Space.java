package fr.pix.certif.account.boundary;

import fr.pix.certif.shared.security.Actor;
import fr.pix.certif.shared.security.Permission;
import java.util.List;
import java.util.stream.Stream;

/** The spaces a person may enter; in the order in which one is chosen after signing in. */
public enum Space {
  ADMIN(Permission.STAFF),
  CERTIF(Permission.CENTER_INSIDER),
  ORGA(Permission.ORGANIZATION_MEMBER),
  ACADEMY(Permission.ACADEMY_ADMIN),
  /** Own test and certificates: every account. */
  PIX(Permission.AUTHENTICATED),
  /** The invigilator's room: every account, for an invigilator needs no membership. */
  INVIGILATION(Permission.AUTHENTICATED);

  private final Permission permission;

  Space(Permission permission) {
    this.permission = permission;
  }

  public static List<Space> openTo(Actor actor) {
    return Stream.of(values()).filter(space -> space.permission.isHeldBy(actor)).toList();
  }
}
