package fr.pix.certif.positioning.entity;

import fr.pix.certif.shared.persistence.Row;
import java.time.Duration;
import java.time.Instant;

/**
 * A person being positioned in one competence, from the first question until nothing is left to
 * learn.
 *
 * @param competence its place in the framework, 0 to 15
 * @param endedAt null while it asks
 * @param lastAnsweredAt null before the first answer
 * @param levelBefore the level shown when it began, to tell what was gained
 * @param answered questions answered
 * @param challengeId the question to answer now, null once it has ended
 */
public record PositioningRun(
    long id,
    int competence,
    Instant endedAt,
    Instant lastAnsweredAt,
    int levelBefore,
    int answered,
    String challengeId) {

  private static final Duration BEFORE_RESET = Duration.ofDays(7);

  static PositioningRun of(Row row) {
    return new PositioningRun(
        row.number("id"),
        row.integer("competence"),
        row.instant("ended_at"),
        row.instant("last_answered_at"),
        row.integer("level_before"),
        row.integer("answered"),
        row.text("challenge_id"));
  }

  public boolean over() {
    return challengeId == null;
  }

  /** The number of the question to answer, from 1. */
  public int currentNumber() {
    return answered + 1;
  }

  /** From when the competence may be begun anew; null before the first answer. */
  public Instant resettableFrom() {
    return lastAnsweredAt == null ? null : lastAnsweredAt.plus(BEFORE_RESET);
  }
}
