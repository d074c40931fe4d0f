package fr.pix.certif.session.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Deletes the sessions of a centre that were never held: their day has passed and no test has
 * started in them. Their candidates are no longer enrolled; a session in which a test has started
 * stays, for it has to be finalised.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class PurgeNeverHeld {

  @Inject SessionRepository sessions;
  @Inject CenterRepository centers;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** Deletes them all, and tells how many. */
  public int purge(long centerId) {
    LocalDate today = centers.required(centerId, actor.get().centerIds()).today(clock);
    List<Long> dead = sessions.removeNeverHeld(centerId, today);
    if (dead.isEmpty()) {
      throw Refusal.conflict("session.none-never-held");
    }
    audit.recordAll(
        "session.deleted",
        "session",
        dead.stream()
            .collect(Collectors.toMap(Function.identity(), id -> Map.of("never-held", true))));
    return dead.size();
  }
}
