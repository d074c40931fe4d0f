package fr.pix.certif.session.boundary;

import fr.pix.certif.session.control.Arrangements;
import fr.pix.certif.session.control.Certifiability;
import fr.pix.certif.session.control.MissingStep;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A pupil of the school, as a line of the list from which candidates are picked.
 *
 * @param enrolled whether the pupil is already a candidate of this session: the line is locked
 * @param certifiabilityAsOf the date of the profile that tells the certifiability, or null
 * @param missing what is to be done with the pupil before the day
 * @param competencesMissing how many competences the newest profile lacks; 0 without profile
 * @param certified whether the pupil has obtained the certification in this school year
 * @param otherSession the number of another session, still open, in which the pupil is enrolled; or
 *     null
 */
public record PupilRow(
    long id,
    String division,
    String lastName,
    String firstName,
    LocalDate birthdate,
    boolean enrolled,
    Certifiability certifiability,
    Instant certifiabilityAsOf,
    MissingStep missing,
    int competencesMissing,
    Arrangements arrangements,
    boolean certified,
    Long otherSession) {}
