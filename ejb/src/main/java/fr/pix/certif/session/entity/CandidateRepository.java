package fr.pix.certif.session.entity;

import fr.pix.certif.session.control.Arrangements;
import fr.pix.certif.session.control.IdentityKey;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.ConstraintBroken;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.NameOrder;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The candidates (candidats) of sessions, as they are kept. */
@ApplicationScoped
public class CandidateRepository {

  private static final String PUPILS =
      """
      select l.id, l.last_name, l.first_name, l.birthdate,
             l.birth_country_code is not null and c.code is null as country_unknown
        from learner l left join country c on c.code = l.birth_country_code
       where l.id = any(?::bigint[]) and l.organization_id = ? and not l.disabled
       order by\s"""
          + NameOrder.of("l")
          + ", l.id";

  private static final String ENROLLED =
      "select learner_id, identity_key, birthdate from candidate where session_id = ?";

  private static final String ENROLL =
      """
      insert into candidate (session_id, learner_id, last_name, first_name, birthdate, sex, birth_city,
             birth_city_code, birth_country, division, extra_time_percentage, accessibility_adjusted,
             identity_key, created_at)
      select ?, l.id, trim(l.last_name), trim(l.first_name), l.birthdate, l.sex, l.birth_city,
             l.birth_city_code, c.name, l.division, l.extra_time_percentage, l.accessibility_adjusted,
             chosen.identity_key, ?
        from unnest(?::bigint[], ?::text[]) as chosen (learner_id, identity_key)
        join learner l on l.id = chosen.learner_id
        left join country c on c.code = l.birth_country_code
      on conflict on constraint candidate_learner_is_enrolled_once do nothing\
      """;

  private static final String ABSENT =
      """
      select k.id from candidate k join session s on s.id = k.session_id
       where k.session_id = ? and not exists (select 1 from certification where candidate_id = k.id)
         and (k.learner_id is null or exists (
               select 1 from learner l where l.id = k.learner_id and not l.disabled))
         and not exists (select 1 from candidate o join session n on n.id = o.session_id
                          where o.learner_id = k.learner_id and n.center_id = s.center_id and n.id <> s.id
                            and n.finalized_at is null and n.date >= ?)
       order by k.id\
      """;
  private static final String COPY =
      """
      insert into candidate (session_id, learner_id, last_name, first_name, birthdate, sex, birth_city,
             birth_city_code, birth_country, division, extra_time_percentage, accessibility_adjusted,
             birth_postal_code, results_email, convocation_email, external_id, billing_mode, prepayment_code,
             identity_key, created_at)
      select ?, learner_id, last_name, first_name, birthdate, sex, birth_city, birth_city_code, birth_country,
             division, extra_time_percentage, accessibility_adjusted, birth_postal_code, results_email,
             convocation_email, external_id, billing_mode, prepayment_code, identity_key, ?
        from candidate where id = any(?::bigint[])
      on conflict do nothing\
      """;
  private static final String COPY_SUBSCRIPTIONS =
      """
      insert into complementary_subscription (candidate_id, key)
      select n.id, c.key
        from candidate k join complementary_subscription c on c.candidate_id = k.id
        join candidate n on n.session_id = ? and n.identity_key = k.identity_key and n.birthdate = k.birthdate
       where k.id = any(?::bigint[])
      on conflict do nothing\
      """;
  private static final String ARRANGE =
      """
      update candidate set extra_time_percentage = ?, accessibility_adjusted = ?, version = version + 1
       where id = ?\
      """;
  private static final String FOLLOW =
      """
      update learner set extra_time_percentage = ?, accessibility_adjusted = ?
       where id = (select learner_id from candidate where id = ?)\
      """;
  private static final String MOVE =
      """
      update candidate set session_id = ?, authorized_to_start = false, authorized_at = null,
             version = version + 1 where id = ?\
      """;
  private static final String LOCKED =
      """
      select id, last_name, first_name, account_id is not null as joined
        from candidate where id = ? and session_id = ? for update\
      """;

  @Inject Database database;

  /** A pupil whom somebody wants to enrol. */
  public record Pupil(
      long id, String lastName, String firstName, LocalDate birthdate, boolean countryUnknown) {

    public String identityKey() {
      return IdentityKey.of(lastName, firstName);
    }

    public String name() {
      return firstName + " " + lastName;
    }
  }

  /** A place taken in a session; learnerId is null for a candidate who is not a pupil. */
  public record Enrolled(Long learnerId, String identityKey, LocalDate birthdate) {}

  /** A candidate about to be removed. */
  public record Locked(long id, String name, boolean joined) {}

  /** Those of these pupils who are in the school now, by name. */
  public List<Pupil> pupils(Collection<Long> learnerIds, Long organizationId) {
    return database.list(PUPILS, CandidateRepository::pupil, learnerIds, organizationId);
  }

  public List<Enrolled> enrolled(long sessionId) {
    return database.list(
        ENROLLED,
        row ->
            new Enrolled(
                row.numberOrNull("learner_id"), row.text("identity_key"), row.date("birthdate")),
        sessionId);
  }

  /** Enrols pupils in one statement and tells how many; one enrolled already is left as it is. */
  public int enroll(long sessionId, List<Pupil> pupils, Instant at) {
    return database.update(
        ENROLL,
        sessionId,
        at,
        pupils.stream().map(Pupil::id).toList(),
        pupils.stream().map(Pupil::identityKey).toList());
  }

  /** A candidate of a session, its row locked: it cannot join meanwhile. */
  public Optional<Locked> locked(long candidateId, long sessionId) {
    return database.first(
        LOCKED,
        row ->
            new Locked(
                row.number("id"),
                row.text("first_name") + " " + row.text("last_name"),
                row.flag("joined")),
        candidateId,
        sessionId);
  }

  /** Grants what is arranged, to the candidate and, when it follows, to the pupil. */
  public void arrange(Locked candidate, Arrangements arrangements, boolean follows) {
    database.update(ARRANGE, arrangements.extraTime(), arrangements.accessible(), candidate.id());
    if (follows) {
      database.update(FOLLOW, arrangements.extraTime(), arrangements.accessible(), candidate.id());
    }
  }

  /** Moves a candidate; somebody of the same identity in the other session refuses it. */
  public void move(Locked candidate, long targetId) {
    try {
      database.update(MOVE, targetId, candidate.id());
    } catch (ConstraintBroken taken) {
      throw Refusal.conflict("session.already-there", candidate.name());
    }
  }

  /** Candidates without any test, still in the school, whom no coming session expects. */
  public List<Long> absent(long sessionId, LocalDate today) {
    return database.list(ABSENT, row -> row.number("id"), sessionId, today);
  }

  /** Enrols the same persons in another session and tells how many. */
  public int copy(Collection<Long> candidateIds, long targetId, Instant at) {
    int copied = database.update(COPY, targetId, at, candidateIds);
    database.update(COPY_SUBSCRIPTIONS, targetId, candidateIds);
    return copied;
  }

  public void remove(Locked candidate) {
    database.update("delete from candidate where id = ?", candidate.id());
  }

  private static Pupil pupil(Row row) {
    return new Pupil(
        row.number("id"),
        row.text("last_name"),
        row.text("first_name"),
        row.date("birthdate"),
        row.flag("country_unknown"));
  }
}
