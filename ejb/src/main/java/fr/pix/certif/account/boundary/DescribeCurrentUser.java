package fr.pix.certif.account.boundary;

import fr.pix.certif.account.entity.StructureNames;
import fr.pix.certif.shared.security.Actor;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** Says who is signed in, which spaces are open and which structure each serves. */
@Stateless
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
    Map<Space, String> names = new EnumMap<>(Space.class);
    structureNames.ofCenter(actor.allCenterIds()).ifPresent(name -> names.put(Space.CERTIF, name));
    structureNames
        .ofOrganization(actor.organizationIds())
        .ifPresent(name -> names.put(Space.ORGA, name));
    structureNames.ofAcademy(actor.academyId()).ifPresent(name -> names.put(Space.ACADEMY, name));
    return names;
  }
}
