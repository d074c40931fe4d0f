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
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands the work of runs out to the nodes: each look is one short transaction, and any node may
 * look at any time.
 */
@Stateless
@Permitted(Permission.SYSTEM)
public class JobDispatch {

  /** A slice that fails this many times without doing anything between waits for a person. */
  private static final int TRIES = 3;

  @Inject JobRuns runs;
  @Inject JobSlices slices;
  @Inject JobSchedules schedules;
  @Inject Config config;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "certif.jobs.silence", defaultValue = "PT20S")
  Duration silence;

  /**
   * Turns the starts that have come, and the files that wait, into runs; a start is dropped while
   * the job still runs.
   */
  public void askForDue() {
    Instant now = clock.instant();
    for (Schedule schedule : schedules.due(now)) {
      runs.request(schedule.job(), null);
      schedules.moveTo(schedule.job(), schedule.nextAfter(now));
    }
    runs.requestForDeposits();
  }

  /** Shares out the runs that wait. */
  public void begin() {
    runs.requested().forEach(run -> runs.begin(run.runId(), slicesOf(run.job())));
  }

  /** A job is one slice unless its definition says that its keys may be divided. */
  private int slicesOf(String job) {
    return config.getOptionalValue("certif." + job + ".slices", Integer.class).orElse(1);
  }

  /**
   * Takes one slice that waits, or whose holder has been silent for too long.
   *
   * @param busyWith jobs of which this owner carries out enough already
   */
  public Optional<Lease> claim(String owner, Collection<String> busyWith) {
    return slices.claim(owner, busyWith, silence);
  }

  /** Tells that this owner is alive; returns the leases that it still holds. */
  public List<Lease> keepAlive(String owner) {
    return slices.keepAlive(owner);
  }

  public void startedAs(Lease lease, long executionId) {
    slices.startedAs(lease, executionId);
  }

  public void succeeded(Lease lease) {
    slices.finish(lease);
    runs.endWithLastSlice(lease.runId());
  }

  /** A slice whose execution is lost, through no fault of its own, starts again. */
  public void lost(Lease lease) {
    slices.giveBack(lease);
  }

  /** A slice that stopped on an error starts again where the data stand, a few times. */
  public void failed(Lease lease, String reason) {
    runs.recordFailure(lease, null, reason);
    if (slices.countFailure(lease) < TRIES) {
      slices.giveBack(lease);
    } else {
      slices.giveUp(lease);
      runs.endWithLastSlice(lease.runId());
    }
  }
}
