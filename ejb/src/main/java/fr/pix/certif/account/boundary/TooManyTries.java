package fr.pix.certif.account.boundary;

import fr.pix.certif.shared.Refusal;
import java.time.Duration;
import java.time.Instant;

/** The refusal of who tried too often: it says in how many minutes to try again. */
final class TooManyTries {

  private TooManyTries() {}

  static void refuse(Instant now, Instant nextTry) {
    long minutes = Duration.between(now, nextTry).plusSeconds(59).toMinutes();
    throw new Refusal(Refusal.Kind.THROTTLED, "account.too-many-tries", minutes);
  }
}
