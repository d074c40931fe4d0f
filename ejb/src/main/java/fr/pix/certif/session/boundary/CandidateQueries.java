package fr.pix.certif.session.boundary;

import fr.pix.certif.birthplace.entity.BirthPlaceReference;
import fr.pix.certif.positioning.control.PupilProfile;
import fr.pix.certif.positioning.entity.OwnProfiles;
import fr.pix.certif.session.control.Certifiability;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.StudentIdentifier;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.NameOrder;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The candidates enrolled in a session, as its centre sees them. Whether one who is no pupil is
 * certifiable is known of a student of the centre's university, by number and date of birth, and of
 * whoever has joined.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class CandidateQueries {

  private static final String OF_SESSION =
      ("""
      select k.*, p.certifiable_competences, p.as_of
        from candidate k join session s on s.id = k.session_id
        join center c on c.id = s.center_id
        left join organization o on o.type = c.type and o.type = 'SUP' and upper(o.external_id) = upper(c.external_id)
        left join learner l on l.id = k.learner_id
        left join learner t on k.learner_id is null and t.organization_id = o.id and t.birthdate = k.birthdate
             and t.ine = '{student}' || o.id || '-' || upper(k.external_id)
        left join lateral (select certifiable_competences, as_of from profile
                            where ine = coalesce(l.ine, t.ine) order by as_of desc limit 1) p on true
       where k.session_id = ? and s.center_id = any(?::bigint[]) and (?::bigint is null or k.id = ?)
       order by\s"""
              + NameOrder.of("k")
              + ", k.id")
          .replace("{student}", StudentIdentifier.PREFIX);

  /** Who has joined without being picked from a pupil base. */
  private static final String JOINED =
      """
      select k.account_id from candidate k join session s on s.id = k.session_id
       where k.session_id = ? and s.center_id = any(?::bigint[]) and (?::bigint is null or k.id = ?)
         and k.learner_id is null and k.account_id is not null\
      """;

  @Inject Database database;
  @Inject BirthPlaceReference reference;
  @Inject OwnProfiles profiles;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** What is known of the certifiability of somebody. */
  private record Known(Integer competences, Instant asOf) {}

  /** The candidates by name; none for a session of another centre. */
  public List<CandidateRow> of(long sessionId) {
    return rows(sessionId, null);
  }

  /** One candidate of the session. */
  public CandidateRow one(long sessionId, long candidateId) {
    return rows(sessionId, candidateId).stream()
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("session.candidate-not-found"));
  }

  private List<CandidateRow> rows(long sessionId, Long candidateId) {
    Collection<Long> centers = actor.get().centerIds();
    Map<Long, PupilProfile> joined = joined(sessionId, centers, candidateId);
    return database.list(
        OF_SESSION, row -> candidate(row, joined), sessionId, centers, candidateId, candidateId);
  }

  private Map<Long, PupilProfile> joined(
      long sessionId, Collection<Long> centers, Long candidateId) {
    List<Long> accounts =
        database.list(
            JOINED, row -> row.number("account_id"), sessionId, centers, candidateId, candidateId);
    return accounts.isEmpty() ? Map.of() : profiles.of(accounts, clock.instant());
  }

  private CandidateRow candidate(Row row, Map<Long, PupilProfile> joined) {
    Known known = known(row, joined);
    return new CandidateRow(
        row.number("id"),
        row.text("last_name"),
        row.text("first_name"),
        row.date("birthdate"),
        birthPlace(row),
        row.text("birth_country"),
        row.text("division"),
        row.text("external_id"),
        row.text("results_email"),
        row.text("billing_mode"),
        row.decimal("extra_time_percentage"),
        row.flag("accessibility_adjusted"),
        row.numberOrNull("learner_id") != null,
        row.numberOrNull("account_id") != null,
        Certifiability.of(known.competences()),
        known.asOf());
  }

  /** The account that has joined tells more than a list: it is the one that takes the test. */
  private static Known known(Row row, Map<Long, PupilProfile> joined) {
    return Optional.ofNullable(row.numberOrNull("account_id"))
        .map(joined::get)
        .map(each -> new Known(each.levels().certifiableCompetences(), each.asOf()))
        .orElseGet(
            () -> new Known(row.integerOrNull("certifiable_competences"), row.instant("as_of")));
  }

  /** Who was enrolled when the base told the code of the commune alone is shown its name. */
  private String birthPlace(Row row) {
    String city = row.text("birth_city");
    String code = row.text("birth_city_code");
    return city == null && code != null ? reference.places().commune(code).orElse(code) : city;
  }
}
