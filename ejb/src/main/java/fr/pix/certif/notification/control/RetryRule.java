package fr.pix.certif.notification.control;

import java.time.Duration;
import java.util.Optional;

/**
 * When a message that failed is tried again: after one minute, then twice as long each time, and
 * never after the tenth attempt, more than eight hours after the first.
 */
public final class RetryRule {

  private static final int MOST_ATTEMPTS = 10;
  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

  private RetryRule() {}

  /** How long to wait after this many attempts (from 1); empty when it is given up. */
  public static Optional<Duration> waitAfter(int attempts) {
    return attempts >= MOST_ATTEMPTS
        ? Optional.empty()
        : Optional.of(FIRST_WAIT.multipliedBy(1L << (attempts - 1)));
  }
}
