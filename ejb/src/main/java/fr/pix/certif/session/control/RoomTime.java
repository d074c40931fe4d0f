package fr.pix.certif.session.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** How long a session holds its room: two hours, longer when somebody has extra time. */
public final class RoomTime {

  /** The test itself, of which extra time is a fraction. */
  public static final Duration TEST = Duration.ofMinutes(105);

  private RoomTime() {}

  /**
   * Two hours and the extra time, rounded up to the minute.
   *
   * @param extraTime a fraction of the test (0.33 is 33 %), or null
   */
  public static Duration withExtraTime(BigDecimal extraTime) {
    if (extraTime == null || extraTime.signum() <= 0) {
      return SessionStage.SLOT;
    }
    BigDecimal minutes = extraTime.multiply(BigDecimal.valueOf(TEST.toMinutes()));
    return SessionStage.SLOT.plusMinutes(minutes.setScale(0, RoundingMode.CEILING).longValue());
  }
}
