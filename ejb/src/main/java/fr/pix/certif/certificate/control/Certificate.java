package fr.pix.certif.certificate.control;

import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryOutcome;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A certificate (certificat Pix): a certification that is validated, published and not cancelled.
 * There is none of another certification.
 *
 * @param certificationId the number of the certification
 * @param center the name of the certification centre on the day of the session
 * @param takenOn the day of the test, in the centre's zone
 * @param deliveredOn the day of publication, in the centre's zone
 * @param score the pix obtained, 1 to {@link #maximumScore()}
 * @param maximumLevel the level that could be reached on the day of the test, 1 to 8
 * @param areas the framework in its order
 * @param complementary the certifications obtained besides, provisionally or not; mostly none
 * @param verificationCode what the holder gives to those who may verify; null for anyone else
 * @param comment what the jury tells the candidate, or null; null for anyone else
 */
public record Certificate(
    long certificationId,
    Holder holder,
    String center,
    LocalDate takenOn,
    LocalDate deliveredOn,
    int score,
    int maximumLevel,
    List<CertifiedArea> areas,
    Map<ComplementaryCertification, ComplementaryOutcome> complementary,
    String verificationCode,
    String comment) {

  private static final int PIX_BY_LEVEL = 8;
  private static final int COMPETENCES = 16;
  private static final int PROFESSIONAL_FROM = 120;

  public Certificate {
    areas = List.copyOf(areas);
    complementary = obtained(complementary);
  }

  /**
   * Whom a certificate is about, as written on the day of the test.
   *
   * @param birthplace the town or country of birth; null when it is not known
   */
  public record Holder(String firstName, String lastName, LocalDate birthdate, String birthplace) {}

  private static Map<ComplementaryCertification, ComplementaryOutcome> obtained(
      Map<ComplementaryCertification, ComplementaryOutcome> all) {
    Map<ComplementaryCertification, ComplementaryOutcome> obtained =
        new EnumMap<>(ComplementaryCertification.class);
    all.forEach(
        (certification, outcome) -> {
          if (outcome.awarded()) {
            obtained.put(certification, outcome);
          }
        });
    return Collections.unmodifiableMap(obtained);
  }

  /** The pix that could be reached on the day of the test. */
  public int maximumScore() {
    return maximumLevel * PIX_BY_LEVEL * COMPETENCES;
  }

  /** Whether the score is recognised as a professional qualification (professionnalisante). */
  public boolean professional() {
    return score >= PROFESSIONAL_FROM;
  }

  /** What anyone who holds the code may read: neither the code itself nor the jury's words. */
  public Certificate forAnyone() {
    return new Certificate(
        certificationId,
        holder,
        center,
        takenOn,
        deliveredOn,
        score,
        maximumLevel,
        areas,
        complementary,
        null,
        null);
  }
}
