package fr.pix.certif.shared.jobs;

import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands runs out to the nodes: each look is one short transaction, and any node may look at any
 * time.
 */
@Stateless
@Permitted(Permission.SYSTEM)
public class JobDispatch {

  /** A run that fails this many times waits for a person. */
  private static final int TRIES = 3;

  @Inject JobRuns runs;
  @Inject JobSchedules schedules;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "certif.jobs.silence", defaultValue = "PT20S")
  Duration silence;

  /** Turns the starts that have come into runs; a start is dropped while the job still runs. */
  public void askForDue() {
    Instant now = clock.instant();
    for (Schedule schedule : schedules.due(now)) {
      runs.request(schedule.job(), null);
      schedules.moveTo(schedule.job(), schedule.nextAfter(now));
    }
  }

  /** Takes every run that waits, or whose holder has been silent for too long. */
  public List<Lease> claim(String owner) {
    return runs.claim(owner, clock.instant().minus(silence));
  }

  /** Tells that these runs are alive; returns those that this owner still holds. */
  public List<Lease> keepAlive(String owner, Collection<Long> runIds) {
    return runs.keepAlive(owner, runIds);
  }

  public void startedAs(Lease lease, long executionId) {
    runs.startedAs(lease, executionId);
  }

  public void succeeded(Lease lease) {
    runs.succeed(lease);
  }

  /** A run that stopped on an error starts again where the data stand, a few times. */
  public void failed(Lease lease, String reason) {
    runs.recordFailure(lease, null, reason);
    if (lease.fence() < TRIES) {
      runs.giveBack(lease);
    } else {
      runs.fail(lease);
    }
  }
}
