package fr.pix.certif.jury.boundary;

import fr.pix.certif.jury.control.NightJob;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The night as the staff see it (lots de nuit).
 *
 * @param toJudge sessions finalised that wait for the jury
 * @param toPublish sessions that may be published and are not
 * @param runs the last ones, newest first
 */
public record Night(long toJudge, long toPublish, List<Start> starts, List<Run> runs) {

  /**
   * The next start of a job by itself.
   *
   * @param last how its last run stands, null before the first
   * @param lastAt when that was asked for
   */
  public record Start(NightJob job, Instant at, State last, Instant lastAt) {}

  /** How a run stands. */
  public enum State {
    REQUESTED,
    RUNNING,
    SUCCEEDED,
    FAILED
  }

  /**
   * One run.
   *
   * @param requestedBy who asked for it, null for the schedule
   * @param takeovers how many times it changed hands
   * @param processed sessions done
   * @param failed sessions left aside
   */
  public record Run(
      long id,
      NightJob job,
      State state,
      Instant requestedAt,
      String requestedBy,
      Instant startedAt,
      Instant endedAt,
      int takeovers,
      int processed,
      int failed,
      List<Failure> failures) {

    /** How long it lasted, in whole seconds; null until it has ended. */
    public Long seconds() {
      return startedAt == null || endedAt == null
          ? null
          : Duration.between(startedAt, endedAt).toSeconds();
    }

    public boolean underWay() {
      return state == State.REQUESTED || state == State.RUNNING;
    }
  }

  /**
   * What could not be done.
   *
   * @param sessionId null when the run itself failed
   */
  public record Failure(Long sessionId, String reason, Instant at) {}

  public boolean underWay() {
    return runs.stream().anyMatch(Run::underWay);
  }
}
