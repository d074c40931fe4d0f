package fr.pix.certif.account.boundary;

import fr.pix.certif.account.entity.StructureNames;
import fr.pix.certif.account.entity.StructureNames.Names;
import fr.pix.certif.shared.security.Actor;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Says who is signed in, which spaces are open and which structure each serves. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Permitted(Permission.PUBLIC)
public class DescribeCurrentUser {

  @Inject CurrentActor currentActor;
  @Inject StructureNames structureNames;

  public CurrentUser describe() {
    Actor actor = currentActor.get();
    return actor.signedIn()
        ? new CurrentUser(
            true,
            actor.firstName() + " " + actor.lastName(),
            actor.email(),
            Space.openTo(actor),
            structuresOf(actor))
        : CurrentUser.NOBODY;
  }

  private Map<Space, String> structuresOf(Actor actor) {
    if (actor.allCenterIds().isEmpty()
        && actor.organizationIds().isEmpty()
        && actor.academyId() == null) {
      return Map.of();
    }
    Names names =
        structureNames.of(actor.allCenterIds(), actor.organizationIds(), actor.academyId());
    Map<Space, String> structures = new EnumMap<>(Space.class);
    structures.put(Space.CERTIF, names.center());
    structures.put(Space.ORGA, names.organization());
    structures.put(Space.ACADEMY, names.academy());
    structures.values().removeIf(Objects::isNull);
    return structures;
  }
}
