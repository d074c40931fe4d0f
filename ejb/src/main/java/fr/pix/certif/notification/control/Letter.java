package fr.pix.certif.notification.control;

import java.util.Map;

/**
 * A mail to be worded: to whom, and the values that its template shows.
 *
 * @param to one address
 */
public record Letter(String to, Map<String, String> values) {

  /** Without the address nor the values: this may end in a log. */
  @Override
  public String toString() {
    return "Letter";
  }
}
