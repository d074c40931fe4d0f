package fr.pix.certif.learner.control;

import fr.pix.certif.shared.StudentIdentifier;
import java.time.LocalDate;

/**
 * A pupil as the school's file describes them.
 *
 * @param ine national pupil identifier (INE), 11 characters; of a student, {@link
 *     StudentIdentifier}
 * @param sex M, F or null
 * @param birthCountryCode three digits, "100" is France
 * @param division the class; of a student, the group
 */
public record Pupil(
    String ine,
    String lastName,
    String preferredLastName,
    String firstName,
    String middleName,
    String thirdName,
    String sex,
    LocalDate birthdate,
    Birthplace birthplace,
    String mefCode,
    String status,
    String division,
    Studies studies) {

  /** A pupil of a school, who has no studies to be told. */
  public Pupil(
      String ine,
      String lastName,
      String preferredLastName,
      String firstName,
      String middleName,
      String thirdName,
      String sex,
      LocalDate birthdate,
      Birthplace birthplace,
      String mefCode,
      String status,
      String division) {
    this(
        ine,
        lastName,
        preferredLastName,
        firstName,
        middleName,
        thirdName,
        sex,
        birthdate,
        birthplace,
        mefCode,
        status,
        division,
        Studies.UNTOLD);
  }

  /**
   * What a university says of the studies of a student; each may be null.
   *
   * @param component faculty, institute (composante)
   * @param teachingTeam équipe pédagogique
   * @param scheme initial, apprenticeship, continuing (régime)
   */
  public record Studies(
      String email, String component, String teachingTeam, String diploma, String scheme) {

    static final Studies UNTOLD = new Studies(null, null, null, null, null);
  }

  /** Where a pupil was born; a French town by its INSEE code, a foreign one by its name. */
  public record Birthplace(String city, String cityCode, String provinceCode, String countryCode) {}
}
