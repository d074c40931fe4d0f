package fr.pix.certif.shared.jobs;

import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * The runs of all jobs. A job has one run at a time; a run is shared out in slices ({@link
 * JobSlices}) and ends with the last of them.
 */
@ApplicationScoped
public class JobRuns {

  private static final int LONGEST_REASON = 500;

  private static final String REQUEST =
      """
      insert into job_run (job, state, requested_at, requested_by) values (?, 'REQUESTED', ?, ?)
      on conflict (job) where state in ('REQUESTED', 'RUNNING') do nothing""";

  private static final String DEPOSITED =
      "select distinct job from deposit where state in ('WAITING', 'RUNNING')";

  private static final String REQUESTED =
      "select id, job from job_run where state = 'REQUESTED' order by id for update skip locked";

  private static final String BEGIN =
      """
      with begun as (update job_run set state = 'RUNNING', started_at = ?, slices = ? where id = ? returning id, slices)
      insert into job_slice (run_id, number)
      select id, number from begun, generate_series(0, slices - 1) as number""";

  private static final String LOCK = "select id as number from job_run where id = ? for update";

  private static final String END =
      """
      update job_run r
         set state = case when exists (select 1 from job_slice s where s.run_id = r.id and s.state = 'FAILED')
                          then 'FAILED' else 'SUCCEEDED' end,
             ended_at = ?
       where r.id = ? and r.state = 'RUNNING'
         and not exists (select 1 from job_slice s where s.run_id = r.id and s.state in ('WAITING', 'RUNNING'))""";

  @Inject Database database;
  @Inject JobSlices slices;
  @Inject Event<RunRequested> asked;
  @Inject Clock clock;

  /** A run that waits to be begun. */
  record Requested(long runId, String job) {}

  /**
   * Asks for a run; false when one is already waiting or under way.
   *
   * @param requestedBy the account that asks, or null for the schedule
   */
  public boolean request(String job, Long requestedBy) {
    boolean added = database.update(REQUEST, job, clock.instant(), requestedBy) == 1;
    if (added) {
      asked.fire(new RunRequested(job));
    }
    return added;
  }

  /** Asks for the jobs that have files to carry out, when none of their runs is under way. */
  void requestForDeposits() {
    database.list(DEPOSITED, row -> row.text("job")).forEach(job -> request(job, null));
  }

  /** The runs that wait to be begun, locked by this transaction. */
  List<Requested> requested() {
    return database.list(REQUESTED, row -> new Requested(row.number("id"), row.text("job")));
  }

  /** Begins a run, shared out in so many slices. */
  void begin(long runId, int slices) {
    database.update(BEGIN, clock.instant(), slices, runId);
  }

  /** Ends the run of a slice that has just ended, when it was the last one. */
  void endWithLastSlice(long runId) {
    // Two last slices that end together take their turn here: the second sees the first one ended.
    database.number(LOCK, runId);
    database.update(END, clock.instant(), runId);
  }

  /** Holds the lease until the end of the transaction: nobody can take the slice over meanwhile. */
  public void hold(Lease lease) {
    if (!slices.hold(lease)) {
      throw new LeaseLost(lease);
    }
  }

  /** Adds to what a slice has done, in the transaction that did it. */
  public void count(Lease lease, int processed, int failed) {
    slices.count(lease, processed, failed);
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
}
