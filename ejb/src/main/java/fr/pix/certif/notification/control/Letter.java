package fr.pix.certif.notification.control;

import java.util.List;
import java.util.Map;

/**
 * A mail to be worded: to whom, the values that its template shows, and the files that go with it.
 *
 * @param to one address
 */
public record Letter(String to, Map<String, String> values, List<Enclosure> enclosures) {

  public Letter {
    enclosures = List.copyOf(enclosures);
  }

  /** A letter alone. */
  public Letter(String to, Map<String, String> values) {
    this(to, values, List.of());
  }

  /** Without the address nor the values: this may end in a log. */
  @Override
  public String toString() {
    return "Letter";
  }
}
