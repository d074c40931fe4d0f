package fr.pix.certif.session.boundary;

import fr.pix.certif.session.control.Certifiability;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The candidates enrolled in a session, as its centre sees them. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class CandidateQueries {

  private static final String OF_SESSION =
      """
      select k.*, coalesce(k.birth_city, k.birth_city_code) as birth_place, p.certifiable_competences, p.as_of
        from candidate k join session s on s.id = k.session_id
        left join learner l on l.id = k.learner_id
        left join lateral (select certifiable_competences, as_of from profile
                            where ine = l.ine order by as_of desc limit 1) p on true
       where k.session_id = ? and s.center_id = any(?::bigint[]) and (?::bigint is null or k.id = ?)
       order by lower(k.last_name), lower(k.first_name), k.id\
      """;

  @Inject Database database;
  @Inject CurrentActor actor;

  /** The candidates by name; none for a session of another centre. */
  public List<CandidateRow> of(long sessionId) {
    return database.list(
        OF_SESSION, CandidateQueries::candidate, sessionId, actor.get().centerIds(), null, null);
  }

  /** One candidate of the session. */
  public CandidateRow one(long sessionId, long candidateId) {
    return database
        .first(
            OF_SESSION,
            CandidateQueries::candidate,
            sessionId,
            actor.get().centerIds(),
            candidateId,
            candidateId)
        .orElseThrow(() -> Refusal.notFound("session.candidate-not-found"));
  }

  private static CandidateRow candidate(Row row) {
    return new CandidateRow(
        row.number("id"),
        row.text("last_name"),
        row.text("first_name"),
        row.date("birthdate"),
        row.text("birth_place"),
        row.text("birth_country"),
        row.text("division"),
        row.text("external_id"),
        row.text("results_email"),
        row.text("billing_mode"),
        row.decimal("extra_time_percentage"),
        row.flag("accessibility_adjusted"),
        row.numberOrNull("learner_id") != null,
        row.numberOrNull("account_id") != null,
        Certifiability.of(row.integerOrNull("certifiable_competences")),
        row.instant("as_of"));
  }
}
