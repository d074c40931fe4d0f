package fr.pix.certif.session.control;

import java.time.Duration;
import java.time.Instant;

/**
 * Where a session stands for its centre: the status, with the open session told apart by what has
 * happened in its room.
 */
public enum SessionStage {
  /** No test has started (créée). */
  CREATED,
  /** Tests are under way (en cours). */
  UNDER_WAY,
  /** The tests are over and the centre has not transmitted them yet (à finaliser). */
  TO_FINALIZE,
  /** Transmitted to Pix (finalisée). */
  FINALIZED,
  /** Results are published (résultats transmis par Pix). */
  PUBLISHED;

  /** A session takes two hours of the room, set-up included. */
  public static final Duration SLOT = Duration.ofHours(2);

  /** Nobody takes a test for a whole day: a test left open then holds nothing back any more. */
  private static final Duration ABANDONED_AFTER = Duration.ofHours(24);

  /**
   * The stage of a session.
   *
   * @param tests how many certifications have started in it
   * @param running how many of them nobody has ended yet: finalising would cut them off
   * @param start when it was to start
   */
  public static SessionStage of(
      SessionStatus status, int tests, int running, Instant start, Instant now) {
    return switch (status) {
      case PROCESSED -> PUBLISHED;
      case FINALIZED, IN_PROCESS -> FINALIZED;
      case CREATED -> ofOpen(tests, running, start, now);
    };
  }

  private static SessionStage ofOpen(int tests, int running, Instant start, Instant now) {
    if (tests == 0) {
      return CREATED;
    }
    boolean slotIsOver = !now.isBefore(start.plus(SLOT));
    boolean abandoned = !now.isBefore(start.plus(ABANDONED_AFTER));
    return slotIsOver && running == 0 || abandoned ? TO_FINALIZE : UNDER_WAY;
  }
}
