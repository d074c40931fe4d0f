package fr.pix.certif.session;

import static java.util.Objects.requireNonNull;

import fr.pix.certif.shared.FrenchFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/**
 * A candidate as the papers of the room show them: who, and at which table.
 *
 * @param seat the table (place), from 1; the same on every paper of the session
 * @param lastName the name at birth
 * @param firstName the first name
 * @param division the class, or null
 * @param extraTime the extra time (temps majoré) as a fraction; null or zero for none
 */
public record ExpectedCandidate(
    int seat, String lastName, String firstName, String division, BigDecimal extraTime) {

  /** How long the room is booked. */
  static final Duration SLOT = Duration.ofHours(2);

  /** The test alone, to which extra time applies. */
  private static final Duration TEST = Duration.ofMinutes(105);

  public ExpectedCandidate {
    requireNonNull(lastName, "lastName");
    requireNonNull(firstName, "firstName");
  }

  boolean hasExtraTime() {
    return extraTime != null && extraTime.signum() > 0;
  }

  /** When the candidate is free to leave, extra time included. */
  LocalTime end(LocalTime start) {
    LocalTime end = start.plus(SLOT);
    return hasExtraTime()
        ? end.plusMinutes(
            extraTime
                .multiply(BigDecimal.valueOf(TEST.toMinutes()))
                .setScale(0, RoundingMode.CEILING)
                .longValue())
        : end;
  }

  /** The texts that every paper shares. */
  Map<String, Object> texts() {
    Map<String, Object> texts = new HashMap<>();
    texts.put("seat", Integer.toString(seat));
    texts.put("lastName", lastName);
    texts.put("firstName", firstName);
    texts.put("name", lastName + " " + firstName);
    texts.put("division", division);
    return texts;
  }

  String extraTimeText() {
    return hasExtraTime()
        ? "Temps majoré" + FrenchFormat.NARROW_SPACE + ": " + FrenchFormat.percentage(extraTime)
        : null;
  }
}
