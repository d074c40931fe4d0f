package fr.pix.certif.planning.control;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A pupil to be planned.
 *
 * @param extraTime extra time as a fraction of the test (0.33 is 33 %), or null
 * @param ready whether the pupil can be certified today; else it is listed apart
 */
public record PlanPupil(long id, String division, BigDecimal extraTime, boolean ready)
    implements Serializable {

  boolean hasExtraTime() {
    return extraTime != null && extraTime.signum() > 0;
  }
}
