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

  /** How an answer received now was given: by the clock of the server, less what it was kept. */
  public AnswerConditions conditions(Challenge challenge, Instant now, Delivery delivery) {
    Instant given = now.minus(NETWORK_GRACE).minus(delivery.kept());
    int left = challenge.timed() ? secondsLeft(challenge.timer(), given) : 0;
    return new AnswerConditions(
        left, challenge.focused(), delivery.focusLost() || focusLostAt != null);
  }

  /** Whether an answer received now is in time only because it says that it was kept. */
  public boolean inTimeThanksTo(Delivery delivery, Challenge challenge, Instant now) {
    Delivery atOnce = new Delivery(delivery.focusLost(), Duration.ZERO);
    return conditions(challenge, now, delivery).secondsLeft() >= 0
        && conditions(challenge, now, atOnce).secondsLeft() < 0;
  }
}
