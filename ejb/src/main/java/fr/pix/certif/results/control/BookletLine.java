package fr.pix.certif.results.control;

import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The certification of one pupil, as a school booklet (livret scolaire: LSU, LSL) takes it over:
 * the newest that is not cancelled. As long as its session is not published, it tells nothing but
 * that it waits.
 *
 * @param certificationId the number of the certification
 * @param pupil who is certified, as the base of the school writes it
 * @param takenAt when the test began
 * @param certificate what the result is worth; empty as long as it is not published
 */
public record BookletLine(
    long certificationId,
    Pupil pupil,
    Instant takenAt,
    String verificationCode,
    String centerName,
    Optional<Result> certificate) {

  private static final String PENDING = "pending";

  /**
   * A pupil of the school.
   *
   * @param middleName the second first name, or null
   * @param thirdName the third one, or null
   */
  public record Pupil(
      String ine,
      String lastName,
      String firstName,
      String middleName,
      String thirdName,
      LocalDate birthdate) {}

  /**
   * A published result.
   *
   * @param levels by competence in the framework's order, null where not tested, below 0 where
   *     tested and not certified
   */
  public record Result(
      ResultStatus status, int pixScore, List<Integer> levels, Instant deliveredAt) {

    public Result {
      levels = Collections.unmodifiableList(levels);
    }
  }

  /** {@code pending}, {@code validated}, {@code rejected} or {@code error}. */
  public String status() {
    return certificate
        .map(result -> result.status().name().toLowerCase(Locale.ROOT))
        .orElse(PENDING);
  }

  /** What was earned, 0 unless validated. */
  public int pixScore() {
    return validated().map(Result::pixScore).orElse(0);
  }

  /** The levels earned, none unless validated; null where a competence was not tested. */
  public List<Integer> levels() {
    return validated().map(Result::levels).orElse(List.of());
  }

  private Optional<Result> validated() {
    return certificate.filter(result -> result.status() == ResultStatus.VALIDATED);
  }
}
