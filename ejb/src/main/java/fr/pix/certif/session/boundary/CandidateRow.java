package fr.pix.certif.session.boundary;

import fr.pix.certif.session.control.Certifiability;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A candidate as a line of the session's list.
 *
 * @param birthPlace the town of birth, or its code where no commune has that one; may be null
 * @param division the class on the day of the enrolment, or null
 * @param externalId the centre's own reference (identifiant externe), or null
 * @param resultsEmail who receives the results besides the candidate, or null
 * @param billingMode FREE, PAID or PREPAID (tarification part Pix), or null
 * @param extraTime the extra time granted as a fraction (0.33 is 33 %), or null
 * @param accessible whether the candidate needs accessible questions (besoin d’accessibilité)
 * @param pupil whether the candidate comes from the pupil base of the school
 * @param joined whether the candidate has joined the session: from then on it cannot be removed
 * @param certifiability by the newest profile of the pupil
 * @param certifiabilityAsOf the date of that profile, or null
 */
public record CandidateRow(
    long id,
    String lastName,
    String firstName,
    LocalDate birthdate,
    String birthPlace,
    String birthCountry,
    String division,
    String externalId,
    String resultsEmail,
    String billingMode,
    BigDecimal extraTime,
    boolean accessible,
    boolean pupil,
    boolean joined,
    Certifiability certifiability,
    Instant certifiabilityAsOf)
    implements Serializable {}
