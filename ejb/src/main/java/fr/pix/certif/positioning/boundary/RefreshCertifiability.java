package fr.pix.certif.positioning.boundary;

import fr.pix.certif.positioning.entity.ActivePupils;
import fr.pix.certif.positioning.entity.OwnProfiles;
import fr.pix.certif.shared.jobs.JobRuns;
import fr.pix.certif.shared.jobs.Lease;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Recomputes the certifiability of the pupils who did something since the last time
 * (certificabilité de la nuit), so that their schools read a result and its date, even when the
 * pupil is not certifiable. A pupil done in a run is not read again by it: a run taken over goes on
 * from there.
 */
@Stateless
@Permitted(Permission.SYSTEM)
public class RefreshCertifiability {

  @Inject ActivePupils pupils;
  @Inject OwnProfiles profiles;
  @Inject JobRuns runs;
  @Inject Clock clock;

  /** The accounts of active pupils that a slice has still to do, in the order of their numbers. */
  public List<Long> waiting(Lease lease, long afterAccountId, int limit) {
    return pupils.waiting(lease, afterAccountId, limit);
  }

  /** Recomputes these pupils for a run. */
  public void refresh(List<Long> accountIds, Lease lease) {
    runs.hold(lease);
    profiles.refreshAll(accountIds, clock.instant());
    runs.count(lease, accountIds.size(), 0);
  }
}
