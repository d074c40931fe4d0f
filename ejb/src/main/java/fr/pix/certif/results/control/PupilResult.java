package fr.pix.certif.results.control;

import fr.pix.certif.scoring.control.CertificationStatus;
import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryVerdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What a school is told of one published certification.
 *
 * @param certificationId the number of the certification (numéro de certification)
 * @param identity who was certified, as written on the day of the test
 * @param score the pix of the result that counts; of no meaning unless validated
 * @param levels the level of each competence in the framework's order, null where not tested
 * @param comment what the jury tells the school, or null
 * @param sessionId the number of the session
 * @param takenOn the day of the test, in the centre's zone
 * @param complementary what came of the certifications taken besides
 */
public record PupilResult(
    long certificationId,
    Identity identity,
    CertificationStatus status,
    int score,
    List<Integer> levels,
    String comment,
    long sessionId,
    LocalDate takenOn,
    Map<ComplementaryCertification, ComplementaryVerdict> complementary) {

  private static final String REJECTED_BY_COMPUTER =
      "Le candidat a répondu faux à plus de 50% des questions posées, cela a invalidé l'ensemble de"
          + " sa certification, et a donc entraîné un score de 0 pix";

  public PupilResult {
    levels = Collections.unmodifiableList(levels);
  }

  /**
   * Who was certified.
   *
   * @param birthplace the town of birth, or null
   * @param externalId the school's own reference (identifiant externe), or null
   */
  public record Identity(
      String firstName,
      String lastName,
      LocalDate birthdate,
      String birthplace,
      String externalId) {}

  /** The levels as a result keeps them; a certification without result has tested nothing. */
  public static List<Integer> levels(Integer[] kept, int competences) {
    return Arrays.asList(kept.length == 0 ? new Integer[competences] : kept);
  }

  /** What the school reads: a rejection by the computer explains itself. */
  public static String comment(
      CertificationStatus status, boolean decidedByComputer, String ofJury) {
    return status == CertificationStatus.REJECTED && decidedByComputer
        ? REJECTED_BY_COMPUTER
        : ofJury;
  }
}
