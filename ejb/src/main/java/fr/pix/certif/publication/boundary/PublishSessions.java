package fr.pix.certif.publication.boundary;

import fr.pix.certif.publication.entity.Publications;
import fr.pix.certif.shared.jobs.JobRuns;
import fr.pix.certif.shared.jobs.Lease;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Publishes for a run the sessions that wait for nobody. A session published is left alone, so that
 * doing it twice changes nothing.
 */
@Stateless
@Permitted(Permission.SYSTEM)
public class PublishSessions {

  @Inject Publications publications;
  @Inject JobRuns runs;

  /**
   * Takes for a run the next sessions that wait for nobody and that nobody else holds; they are its
   * own until the transaction ends.
   */
  public List<Long> claim(long afterSessionId, int limit) {
    return publications.claimAfter(afterSessionId, limit);
  }

  /** Publishes those of the sessions that still wait. */
  public void publish(List<Long> sessionIds, Lease lease) {
    runs.hold(lease);
    List<Long> locked = publications.lock(sessionIds);
    publications.publish(locked, lease.runId());
    runs.count(lease, locked.size(), 0);
  }
}
