package fr.pix.certif.enrolment.control;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/**
 * A candidate as a form or a row of a spreadsheet gives it: text, not yet believed. Texts are
 * trimmed, an empty one is null.
 *
 * @param birthdate as 31/12/2001 or 2001-12-31
 * @param sex M or F
 * @param birthInseeCode the commune's, or 99 for a birth abroad
 * @param birthCountry its name
 * @param extraTimePercent in percent of the test: 33 is 33 %
 * @param accessible whether the candidate needs accessible questions (besoin d’accessibilité)
 * @param billingMode a key or a label of {@link BillingMode}
 * @param complementary keys of the certifications taken besides, as in the centre's habilitations
 */
public record CandidateEntry(
    String lastName,
    String firstName,
    String birthdate,
    String sex,
    String birthCountry,
    String birthInseeCode,
    String birthPostalCode,
    String birthCity,
    String resultsEmail,
    String convocationEmail,
    String externalId,
    String extraTimePercent,
    boolean accessible,
    String billingMode,
    String prepaymentCode,
    Set<String> complementary)
    implements Serializable {

  public CandidateEntry {
    lastName = text(lastName);
    firstName = text(firstName);
    birthdate = text(birthdate);
    sex = text(sex);
    birthCountry = text(birthCountry);
    birthInseeCode = text(birthInseeCode);
    birthPostalCode = text(birthPostalCode);
    birthCity = text(birthCity);
    resultsEmail = text(resultsEmail);
    convocationEmail = text(convocationEmail);
    externalId = text(externalId);
    extraTimePercent = text(extraTimePercent);
    billingMode = text(billingMode);
    prepaymentCode = text(prepaymentCode);
    complementary = new TreeSet<>(complementary);
  }

  private static String text(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
