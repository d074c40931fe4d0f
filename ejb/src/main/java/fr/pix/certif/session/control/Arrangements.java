package fr.pix.certif.session.control;

import fr.pix.certif.shared.Violation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is arranged for a candidate (aménagements).
 *
 * @param extraTimePercent extra time (temps majoré) in percent of the test, 1 to 999; null for none
 * @param accessible whether the candidate needs accessible questions (besoin d’accessibilité)
 */
public record Arrangements(Integer extraTimePercent, boolean accessible) implements Serializable {

  /** The largest extra time. */
  public static final int MOST_PERCENT = 999;

  /** Nothing arranged. */
  public static final Arrangements NONE = new Arrangements(null, false);

  public Arrangements {
    extraTimePercent = extraTimePercent != null && extraTimePercent == 0 ? null : extraTimePercent;
  }

  /** As it is kept: a fraction of the test, or null. */
  public static Arrangements of(BigDecimal fraction, boolean accessible) {
    return new Arrangements(
        fraction == null ? null : fraction.movePointRight(2).intValue(), accessible);
  }

  /** As it is kept: 0.33 is 33 %; null for none. */
  public BigDecimal extraTime() {
    return extraTimePercent == null ? null : BigDecimal.valueOf(extraTimePercent, 2);
  }

  /** What is wrong in what was typed. */
  public List<Violation> violations() {
    boolean wrong =
        extraTimePercent != null && (extraTimePercent < 1 || extraTimePercent > MOST_PERCENT);
    return wrong
        ? List.of(Violation.of("extraTime", "session.extra-time-out-of-range", MOST_PERCENT))
        : List.of();
  }
}
