package fr.pix.certif.certificate.entity;

import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * How many wrong verification codes a network has tried: 50 an hour, then no code is looked up
 * until the hour is over. A try is counted before the look-up, so that many at once gain nothing.
 */
@ApplicationScoped
public class WrongCodes {

  private static final int MOST = 50;
  private static final Duration WINDOW = Duration.ofHours(1);

  private static final String COUNT =
      """
      insert into verification_throttle (network, misses, window_started_at) values (?, 1, ?)
      on conflict (network) do update
         set misses = verification_throttle.misses + 1
      returning misses""";

  private static final String GIVE_BACK =
      "update verification_throttle set misses = misses - 1 where network = ? and misses > 0";

  private static final String FORGET =
      "delete from verification_throttle where window_started_at <= ?";

  @Inject Database database;
  @Inject Clock clock;

  /** Counts a try of this network, and tells whether it may be looked up. */
  public boolean count(String network) {
    Instant now = clock.instant();
    database.update(FORGET, now.minus(WINDOW));
    return database
        .first(COUNT, row -> row.integer("misses"), hashed(network), now)
        .filter(misses -> misses <= MOST)
        .isPresent();
  }

  /** The code was right: the try does not count. */
  public void giveBack(String network) {
    database.update(GIVE_BACK, hashed(network));
  }

  private static String hashed(String network) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(network.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
