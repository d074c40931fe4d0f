package fr.pix.certif.learner.control;

import java.time.LocalDate;

/**
 * A pupil as the school's file describes them.
 *
 * @param ine national pupil identifier (INE), 11 characters
 * @param sex M, F or null
 * @param birthCountryCode three digits, "100" is France
 * @param division the class
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
    String division) {

  /** Where a pupil was born; a French town by its INSEE code, a foreign one by its name. */
  public record Birthplace(String city, String cityCode, String provinceCode, String countryCode) {}
}
