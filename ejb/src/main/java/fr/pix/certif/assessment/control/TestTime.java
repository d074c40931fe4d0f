package fr.pix.certif.assessment.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;

/** The time given for a test: 1 h 45, and more for who is granted extra time (temps majoré). */
public final class TestTime {

  /** What everybody has. */
  public static final Duration REGULAR = Duration.ofMinutes(105);

  private TestTime() {}

  /**
   * When a test should be over; nothing stops it then, the invigilator does.
   *
   * @param extraTime the share added, such as 0.33 for a third; null for none
   */
  public static Instant plannedEnd(Instant start, BigDecimal extraTime) {
    BigDecimal share = extraTime == null ? BigDecimal.ONE : BigDecimal.ONE.add(extraTime);
    BigDecimal seconds = BigDecimal.valueOf(REGULAR.toSeconds()).multiply(share);
    return start.plusSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  /** The extra time in percent, 0 for none. */
  public static int percent(BigDecimal extraTime) {
    return extraTime == null ? 0 : extraTime.movePointRight(2).intValue();
  }
}
