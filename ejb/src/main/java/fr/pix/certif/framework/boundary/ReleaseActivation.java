package fr.pix.certif.framework.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.framework.entity.ReleaseActivated;
import fr.pix.certif.framework.entity.ReleaseRepository;
import fr.pix.certif.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Puts a release in force: new tests are drawn from it as soon as the transaction has ended. */
@ApplicationScoped
class ReleaseActivation {

  @Inject ReleaseRepository releases;
  @Inject AuditTrail audit;
  @Inject Event<ReleaseActivated> activated;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  void putInForce(long releaseId) {
    Map<String, ?> before =
        releases.inForce().<Map<String, ?>>map(id -> Map.of("release", id)).orElse(Map.of());
    releases.activate(releaseId, actor.accountId(), clock.instant());
    audit.record(
        "release-activated",
        new Subject("content-release", releaseId),
        before,
        Map.of("release", releaseId));
    activated.fire(new ReleaseActivated(releaseId));
  }
}
