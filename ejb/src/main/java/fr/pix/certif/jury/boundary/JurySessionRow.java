package fr.pix.certif.jury.boundary;

import fr.pix.certif.jury.control.Publishability.Obstacle;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A session in a list of the staff.
 *
 * @param start the appointment, in the time of the centre
 * @param tests how many candidates started a test
 * @param obstacle what keeps it from being published without anybody looking, or null
 * @param officer who has it in hand, or null
 */
public record JurySessionRow(
    long id,
    String centerName,
    LocalDate date,
    LocalTime start,
    int tests,
    Instant finalizedAt,
    Instant processedAt,
    Instant publishedAt,
    Obstacle obstacle,
    Long officerId,
    String officer)
    implements Serializable {

  /** Where the session stands between its room and the results. */
  public enum Stage {
    OPEN,
    TO_JUDGE,
    TO_PUBLISH,
    TO_LOOK_AT,
    PUBLISHED
  }

  public Stage stage() {
    if (publishedAt != null) {
      return Stage.PUBLISHED;
    } else if (finalizedAt == null) {
      return Stage.OPEN;
    } else if (obstacle != null) {
      return Stage.TO_LOOK_AT;
    }
    return processedAt == null ? Stage.TO_JUDGE : Stage.TO_PUBLISH;
  }
}
