package fr.pix.certif.shared.jobs;

import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The slices of the runs under way: each belongs to whoever holds its lease.
 *
 * <p>Locks: a writer holds the slice's row in key share, which lets other readers pass and makes a
 * takeover wait for its transaction to end.
 */
@ApplicationScoped
class JobSlices {

  private static final String LEASE = "returning s.run_id, r.job, s.number, r.slices, s.fence";

  /** A heartbeat that comes is as much a silence as an old one: the clock was set back since. */
  private static final String CLAIM =
      """
      update job_slice s
         set state = 'RUNNING', owner = ?, fence = s.fence + 1, heartbeat_at = ?
        from job_run r
       where r.id = s.run_id
         and (s.run_id, s.number) =
             (select t.run_id, t.number
                from job_slice t join job_run u on u.id = t.run_id
               where u.state = 'RUNNING' and u.job <> all(?)
                 and (t.state = 'WAITING' or t.state = 'RUNNING' and t.heartbeat_at not between ? and ?)
               order by t.run_id, t.number
               limit 1
                 for update of t skip locked)
      """
          + LEASE;

  private static final String KEEP_ALIVE =
      """
      update job_slice s set heartbeat_at = ?
        from job_run r
       where r.id = s.run_id and s.state = 'RUNNING' and s.owner = ?
      """
          + LEASE;

  private static final String HOLD =
      """
      select number from job_slice
       where run_id = ? and number = ? and fence = ? and state = 'RUNNING' for key share""";

  private static final String COUNT =
      "update job_slice set processed = processed + ?, failed = failed + ?, failures = 0 where run_id = ? and number = ?";

  private static final String FAILED =
      """
      update job_slice set failures = failures + 1
       where run_id = ? and number = ? and fence = ? and state = 'RUNNING' returning failures""";

  private static final String MOVE =
      """
      update job_slice set state = ?, owner = null
       where run_id = ? and number = ? and fence = ? and state = 'RUNNING'""";

  @Inject Database database;
  @Inject Clock clock;

  /**
   * Takes one slice that waits, or whose holder has been silent for too long.
   *
   * @param busyWith jobs of which this owner carries out enough already
   */
  Optional<Lease> claim(String owner, Collection<String> busyWith, Duration silence) {
    Instant now = clock.instant();
    return database.first(
        CLAIM, JobSlices::lease, owner, now, busyWith, now.minus(silence), now.plus(silence));
  }

  /** Tells that this owner is alive; returns the leases that it still holds. */
  List<Lease> keepAlive(String owner) {
    return database.list(KEEP_ALIVE, JobSlices::lease, clock.instant(), owner);
  }

  boolean hold(Lease lease) {
    return !database
        .list(
            HOLD,
            row -> row.integer("number"),
            lease.runId(),
            lease.slice().number(),
            lease.fence())
        .isEmpty();
  }

  void count(Lease lease, int processed, int failed) {
    database.update(COUNT, processed, failed, lease.runId(), lease.slice().number());
  }

  /** Adds a failure; how many there have been since something was last done. */
  int countFailure(Lease lease) {
    return database
        .first(
            FAILED,
            row -> row.integer("failures"),
            lease.runId(),
            lease.slice().number(),
            lease.fence())
        .orElse(0);
  }

  /** Remembers which execution carries the slice out. */
  void startedAs(Lease lease, long executionId) {
    database.update(
        "update job_slice set execution_id = ? where run_id = ? and number = ? and fence = ?",
        executionId,
        lease.runId(),
        lease.slice().number(),
        lease.fence());
  }

  /** Puts a slice aside so that it is claimed again at once. */
  void giveBack(Lease lease) {
    move(lease, "WAITING");
  }

  void finish(Lease lease) {
    move(lease, "DONE");
  }

  void giveUp(Lease lease) {
    move(lease, "FAILED");
  }

  private void move(Lease lease, String state) {
    database.update(MOVE, state, lease.runId(), lease.slice().number(), lease.fence());
  }

  private static Lease lease(Row row) {
    return new Lease(
        row.number("run_id"),
        row.text("job"),
        new Slice(row.integer("number"), row.integer("slices")),
        row.integer("fence"));
  }
}
