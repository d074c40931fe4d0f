package fr.pix.certif.campaign.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When a pupil may share once more in a campaign: four days after the last time at the earliest,
 * and only a profile that has grown.
 *
 * <p>Rule: reference system, delay before a campaign is retried.
 */
public final class SharingAgain {

  /** The shortest time between two sharings. */
  public static final Duration DELAY = Duration.ofDays(4);

  private SharingAgain() {}

  /** From when on it is allowed. */
  public static Instant from(Instant lastSharedAt) {
    return lastSharedAt.plus(DELAY);
  }

  /**
   * Whether some competence has more pix than when it was shared.
   *
   * @param shared pix by competence as they were shared (16 places)
   * @param now the same today
   */
  public static boolean grown(List<Integer> shared, List<Integer> now) {
    return IntStream.range(0, now.size()).anyMatch(place -> now.get(place) > shared.get(place));
  }
}
