package fr.pix.certif.learner.control;

import java.time.LocalDate;

/**
 * A pupil with what could be wrong about their account.
 *
 * @param account the names of the account; null when there is none
 * @param otherIne the national identifier under which another school knows the account, null when
 *     none does or all agree
 * @param joinedAs whether a session still open was joined with another account
 * @param nextSession when the pupil is next expected in a session, null when they are not
 */
public record LinkedPupil(
    KnownPupil pupil,
    String division,
    LocalDate birthdate,
    Account account,
    String otherIne,
    boolean joinedAs,
    LocalDate nextSession) {

  /** An account as its owner named it. */
  public record Account(String firstName, String lastName, String login) {}
}
