package fr.pix.certif.shared;

import java.util.Optional;

/**
 * The reference of the request or run being served on this thread. It is shown on error pages, and
 * stands in the logs and in the audit trail, so that what a person reports can be found without any
 * personal data.
 */
public final class Correlation {

  private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

  private Correlation() {}

  public static Optional<String> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  public static void begin(String reference) {
    CURRENT.set(reference);
  }

  public static void end() {
    CURRENT.remove();
  }
}
