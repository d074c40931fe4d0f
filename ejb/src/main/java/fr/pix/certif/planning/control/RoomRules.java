package fr.pix.certif.planning.control;

import fr.pix.certif.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/** What a centre may write about a room. */
public final class RoomRules {

  /** The largest room. */
  public static final int MOST_SEATS = 500;

  private static final int LONGEST = 255;

  private RoomRules() {}

  /** Everything wrong at once; the codes are {@code planning.<field>-…}. */
  public static List<Violation> violations(String address, String name, Integer seats) {
    List<Violation> violations = new ArrayList<>();
    named("address", address, violations);
    named("name", name, violations);
    if (seats == null || seats < 1 || seats > MOST_SEATS) {
      violations.add(Violation.of("seats", "planning.seats-out-of-range", MOST_SEATS));
    }
    return violations;
  }

  private static void named(String field, String text, List<Violation> violations) {
    if (text == null || text.isBlank()) {
      violations.add(Violation.of(field, "planning." + field + "-needed"));
    } else if (text.strip().length() > LONGEST) {
      violations.add(Violation.of(field, "planning.text-too-long", LONGEST));
    }
  }
}
