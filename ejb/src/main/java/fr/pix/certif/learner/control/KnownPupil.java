package fr.pix.certif.learner.control;

import java.util.stream.Stream;

/**
 * A pupil of the base as far as names go; any but the first two may be null.
 *
 * @param accountId the account reconciled with the pupil, null before
 */
public record KnownPupil(
    long id,
    String firstName,
    String lastName,
    String preferredLastName,
    String middleName,
    String thirdName,
    Long accountId) {

  Stream<String> firstNames() {
    return Stream.of(firstName, middleName, thirdName);
  }

  Stream<String> lastNames() {
    return Stream.of(lastName, preferredLastName);
  }
}
