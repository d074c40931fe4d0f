package fr.pix.certif.learner.boundary;

import fr.pix.certif.learner.control.AccountConflict;
import fr.pix.certif.learner.entity.LinkedPupilRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Lists, before the day, the pupils whose account would keep them out of the room. */
@Stateless
@Permitted(Permission.ORGANIZATION_ADMIN)
public class FindAccountConflicts {

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  @Inject LinkedPupilRepository pupils;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** The conflicts of a school, pupils expected soonest first. */
  public List<AccountConflict> in(long organizationId) {
    if (!actor.get().organizationsAdministered().contains(organizationId)) {
      throw Refusal.notFound("organization.missing");
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    return AccountConflict.among(
        pupils.all(organizationId, today, actor.get().organizationsAdministered()));
  }
}
