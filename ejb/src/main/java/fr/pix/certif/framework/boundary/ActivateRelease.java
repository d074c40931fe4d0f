package fr.pix.certif.framework.boundary;

import fr.pix.certif.framework.entity.ReleaseRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Pix staff go back to a release that was in force before. */
@Stateless
@Permitted(Permission.STAFF_CONTENT)
public class ActivateRelease {

  @Inject ReleaseRepository releases;
  @Inject ReleaseActivation activation;

  /** Puts the release in force; doing it twice changes nothing more. */
  public void activate(long releaseId) {
    releases.lock();
    if (!releases.exists(releaseId)) {
      throw Refusal.notFound("release.missing");
    }
    if (releases.inForce().filter(id -> id == releaseId).isEmpty()) {
      activation.putInForce(releaseId);
    }
  }
}
