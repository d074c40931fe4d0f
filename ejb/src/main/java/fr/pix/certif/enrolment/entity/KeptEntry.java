package fr.pix.certif.enrolment.entity;

import fr.pix.certif.birthplace.control.BirthPlaces;
import fr.pix.certif.enrolment.control.BirthPlaceRule;
import fr.pix.certif.enrolment.control.CandidateEntry;
import fr.pix.certif.session.control.Arrangements;
import fr.pix.certif.shared.persistence.Row;
import java.util.Objects;
import java.util.Set;

/**
 * A candidate of a session as its row is kept, and as the centre wrote it: written again unchanged,
 * it gives the same row.
 *
 * @param city the commune or town of birth, also where its code was written
 * @param pupil whether it comes from the pupil base
 * @param joined whether it has joined the session
 */
public record KeptEntry(
    long id, CandidateEntry fields, String city, int version, boolean pupil, boolean joined) {

  static KeptEntry of(Row row) {
    return new KeptEntry(
        row.number("id"),
        fields(row),
        row.text("birth_city"),
        row.integer("version"),
        row.numberOrNull("learner_id") != null,
        row.numberOrNull("account_id") != null);
  }

  private static CandidateEntry fields(Row row) {
    boolean inFrance = BirthPlaces.FRANCE.equals(row.text("birth_country"));
    String code = row.text("birth_city_code");
    Arrangements arrangements =
        Arrangements.of(row.decimal("extra_time_percentage"), row.flag("accessibility_adjusted"));
    return new CandidateEntry(
        row.text("last_name"),
        row.text("first_name"),
        row.date("birthdate").toString(),
        row.text("sex"),
        row.text("birth_country"),
        inFrance ? code : BirthPlaceRule.ABROAD,
        row.text("birth_postal_code"),
        inFrance && code != null ? null : row.text("birth_city"),
        row.text("results_email"),
        row.text("convocation_email"),
        row.text("external_id"),
        Objects.toString(arrangements.extraTimePercent(), null),
        arrangements.accessible(),
        row.text("billing_mode"),
        row.text("prepayment_code"),
        Set.copyOf(row.texts("complementary")));
  }
}
