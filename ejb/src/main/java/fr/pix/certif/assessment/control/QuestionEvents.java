package fr.pix.certif.assessment.control;

import fr.pix.certif.framework.control.Challenge;
import java.time.Duration;
import java.time.Instant;

/**
 * What happened while a timed or focus question was on the screen, by the clock of the server.
 *
 * @param startedAt when the candidate, ready, was shown the question; null before
 * @param focusLostAt when the page was first left; null while it was not
 */
public record QuestionEvents(Instant startedAt, Instant focusLostAt) {

  /** Nothing yet. */
  public static final QuestionEvents NONE = new QuestionEvents(null, null);

  /** An answer given in time may take as long to arrive on a poor network. */
  public static final Duration NETWORK_GRACE = Duration.ofSeconds(5);

  /**
   * Seconds left on a timed question, negative when its time is over; all of them before it starts.
   */
  public int secondsLeft(int timer, Instant now) {
    return startedAt == null ? timer : timer - (int) Duration.between(startedAt, now).toSeconds();
  }

  /**
   * How an answer received now was given.
   *
   * @param lostMeanwhile whether the answer itself says that the page was left
   */
  public AnswerConditions conditions(Challenge challenge, Instant now, boolean lostMeanwhile) {
    int left = challenge.timed() ? secondsLeft(challenge.timer(), now.minus(NETWORK_GRACE)) : 0;
    return new AnswerConditions(left, challenge.focused(), lostMeanwhile || focusLostAt != null);
  }
}
