package fr.pix.certif.assessment.control;

import java.time.Duration;

/**
 * What the candidate's page says of an answer that it sends. Nobody can check it, so that it weighs
 * no more than {@link #KEPT_AT_MOST}.
 *
 * @param focusLost whether the page had been left while the question was shown
 * @param kept how long the answer, given, has waited on the device for the network; between zero
 *     and {@link #KEPT_AT_MOST}
 */
public record Delivery(boolean focusLost, Duration kept) {

  /** The page stayed, and the answer left at once. */
  public static final Delivery AT_ONCE = new Delivery(false, Duration.ZERO);

  /** A cut of the network that costs the candidate nothing. */
  public static final Duration KEPT_AT_MOST = Duration.ofMinutes(2);

  /** Brings what was said within its bounds. */
  public static Delivery said(boolean focusLost, long keptMs) {
    long bounded = Math.max(0, Math.min(keptMs, KEPT_AT_MOST.toMillis()));
    return new Delivery(focusLost, Duration.ofMillis(bounded));
  }
}
