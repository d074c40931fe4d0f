package fr.pix.certif.enrolment.control;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A candidate who is in the session when a list is about to replace its list.
 *
 * @param joined whether an account is bound to the place
 * @param cells as the sheet of the session tells the candidate
 */
public record StandingCandidate(
    String identityKey, LocalDate birthdate, boolean joined, SheetCandidate cells)
    implements Serializable {}
