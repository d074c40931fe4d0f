package fr.pix.certif.account.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How failures slow down who causes them: so many are free, then each doubles the time to wait, up
 * to a longest one. A pause without failure ends the series.
 *
 * @param free failures before the first wait, which follows the last of them
 * @param first the first wait
 * @param longest the longest wait
 * @param pause the time without failure after which counting starts anew
 */
public record ThrottleRule(int free, Duration first, Duration longest, Duration pause) {

  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final Duration PAUSE = Duration.ofHours(1);

  /** Failed sign-ins to one account from one network. */
  public static final ThrottleRule ACCOUNT_FROM_NETWORK = ofFree(10);

  /**
   * Failures of a whole network, over all accounts. A school is one network: a class that mistypes
   * must not shut everybody out.
   */
  public static final ThrottleRule NETWORK = ofFree(100);

  /**
   * A series of failures.
   *
   * @param last when the last one happened
   * @param blockedUntil until when nothing is tried; null when nothing is to be waited for
   */
  public record Series(int failures, Instant last, Instant blockedUntil) {}

  private static ThrottleRule ofFree(int free) {
    return new ThrottleRule(free, FIRST, LONGEST, PAUSE);
  }

  /** When the next try is allowed, if it is not allowed now. */
  public Optional<Instant> nextTry(Series series, Instant now) {
    return Optional.ofNullable(series.blockedUntil()).filter(now::isBefore);
  }

  /** The series with one more failure. */
  public Series afterFailure(Series series, Instant now) {
    boolean over = !now.isBefore(series.last().plus(pause));
    int failures = over ? 1 : series.failures() + 1;
    return new Series(failures, now, failures < free ? null : now.plus(waitAfter(failures)));
  }

  private Duration waitAfter(int failures) {
    Duration wait = first;
    for (int i = free; i < failures && wait.compareTo(longest) < 0; i++) {
      wait = wait.multipliedBy(2);
    }
    return wait.compareTo(longest) < 0 ? wait : longest;
  }
}
