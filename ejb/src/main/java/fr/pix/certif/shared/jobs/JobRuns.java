package fr.pix.certif.shared.jobs;

import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The runs of all jobs. A job has one run at a time; a run belongs to whoever holds its lease.
 *
 * <p>Locks: a writer holds the run's row in key share, which lets heartbeats and other writers pass
 * and makes a takeover wait for its transaction to end.
 */
@ApplicationScoped
public class JobRuns {

  private static final int LONGEST_REASON = 500;

  private static final String REQUEST =
      """
      insert into job_run (job, state, requested_at, requested_by) values (?, 'REQUESTED', ?, ?)
      on conflict (job) where state in ('REQUESTED', 'RUNNING') do nothing""";

  private static final String CLAIM =
      """
      update job_run
         set state = 'RUNNING', started_at = coalesce(started_at, ?), owner = ?, fence = fence + 1, heartbeat_at = ?
       where id in (select id from job_run
                     where state = 'REQUESTED' or (state = 'RUNNING' and heartbeat_at < ?)
                     for update skip locked)
      returning id, job, fence""";

  private static final String KEEP_ALIVE =
      """
      update job_run set heartbeat_at = ?
       where state = 'RUNNING' and owner = ? and id = any(?::bigint[])
      returning id, job, fence""";

  private static final String HOLD =
      "select id as number from job_run where id = ? and fence = ? and state = 'RUNNING' for key share";

  private static final String END =
      """
      update job_run set state = ?, ended_at = ?, owner = null
       where id = ? and fence = ? and state = 'RUNNING'""";

  @Inject Database database;
  @Inject Clock clock;

  /**
   * Asks for a run; false when one is already waiting or under way.
   *
   * @param requestedBy the account that asks, or null for the schedule
   */
  public boolean request(String job, Long requestedBy) {
    return database.update(REQUEST, job, clock.instant(), requestedBy) == 1;
  }

  /** Takes the runs that wait, and those whose holder has not been heard of since a time. */
  List<Lease> claim(String owner, Instant silentSince) {
    Instant now = clock.instant();
    return database.list(CLAIM, JobRuns::lease, now, owner, now, silentSince);
  }

  /** Tells that these runs are still carried out; returns those that this owner still holds. */
  List<Lease> keepAlive(String owner, Collection<Long> runIds) {
    return database.list(KEEP_ALIVE, JobRuns::lease, clock.instant(), owner, runIds);
  }

  /** Remembers which execution carries the run out. */
  void startedAs(Lease lease, long executionId) {
    database.update(
        "update job_run set execution_id = ? where id = ? and fence = ?",
        executionId,
        lease.runId(),
        lease.fence());
  }

  /** Puts a run aside so that it is claimed again at once. */
  void giveBack(Lease lease) {
    end(lease, "REQUESTED", null);
  }

  void succeed(Lease lease) {
    end(lease, "SUCCEEDED", clock.instant());
  }

  void fail(Lease lease) {
    end(lease, "FAILED", clock.instant());
  }

  private void end(Lease lease, String state, Instant at) {
    database.update(END, state, at, lease.runId(), lease.fence());
  }

  /** Holds the lease until the end of the transaction: nobody can take the run over meanwhile. */
  public void hold(Lease lease) {
    if (database.list(HOLD, row -> row.number("number"), lease.runId(), lease.fence()).isEmpty()) {
      throw new LeaseLost(lease.runId(), lease.fence());
    }
  }

  /** Adds to what a run has done, in the transaction that did it. */
  public void count(Lease lease, int processed, int failed) {
    database.update(
        "update job_run set processed = processed + ?, failed = failed + ? where id = ?",
        processed,
        failed,
        lease.runId());
  }

  /**
   * Records what could not be done, and why.
   *
   * @param sessionId the session that failed, or null when the run itself did
   */
  public void recordFailure(Lease lease, Long sessionId, String reason) {
    database.update(
        "insert into job_failure (run_id, session_id, reason, at) values (?, ?, ?, ?)",
        lease.runId(),
        sessionId,
        reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON),
        clock.instant());
  }

  private static Lease lease(Row row) {
    return new Lease(row.number("id"), row.text("job"), row.integer("fence"));
  }
}
