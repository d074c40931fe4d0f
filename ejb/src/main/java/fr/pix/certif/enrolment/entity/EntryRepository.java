package fr.pix.certif.enrolment.entity;

import fr.pix.certif.enrolment.control.NewCandidate;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.ConstraintBroken;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.NameOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The rows of candidates whom their centre enrols itself. */
@ApplicationScoped
public class EntryRepository {

  /** The constraint that two candidates of one identity break. */
  public static final String ENROLLED_ONCE = "candidate_identity_is_enrolled_once";

  /** The entries as rows, given by {@link #arrays}. */
  static final String ENTRIES =
      """
      unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
             ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
          as e (last_name, first_name, birthdate, sex, country, insee, postal, city, results, convocation,
                external_id, extra_time, accessible, billing, prepayment, identity_key)\
      """;

  private static final String ADD =
      """
      insert into candidate (session_id, last_name, first_name, birthdate, sex, birth_country, birth_city_code,
             birth_postal_code, birth_city, results_email, convocation_email, external_id,
             extra_time_percentage, accessibility_adjusted, billing_mode, prepayment_code, identity_key, created_at)
      select ?, last_name, first_name, birthdate::date, sex, country, insee, postal, city, results, convocation,
             external_id, extra_time::numeric, accessible::boolean, billing, prepayment, identity_key, ?
        from %s\
      """
          .formatted(ENTRIES);

  private static final String SUBSCRIBE =
      """
      insert into complementary_subscription (candidate_id, key)
      select k.id, chosen.key
        from unnest(?::text[], ?::text[], ?::text[]) as chosen (identity_key, birthdate, key)
        join candidate k on k.session_id = ? and k.identity_key = chosen.identity_key
                        and k.birthdate = chosen.birthdate::date\
      """;

  private static final String KEPT =
      """
      select k.*, array(select c.key from complementary_subscription c
                         where c.candidate_id = k.id order by c.key) as complementary
        from candidate k join session s on s.id = k.session_id where k.session_id = ?
      """;

  private static final String REPLACE =
      """
      update candidate set last_name = ?, first_name = ?, birthdate = ?, sex = ?, birth_country = ?,
             birth_city_code = ?, birth_postal_code = ?, birth_city = ?, results_email = ?, convocation_email = ?,
             external_id = ?, extra_time_percentage = ?, accessibility_adjusted = ?, billing_mode = ?,
             prepayment_code = ?, identity_key = ?, version = version + 1
       where id = ?\
      """;

  private record Subscription(NewCandidate candidate, String key) {}

  @Inject Database database;

  /**
   * Adds candidates to a session with what they take besides, in two statements however many they
   * are.
   *
   * @throws ConstraintBroken {@link #ENROLLED_ONCE} when one of them is in the session already
   */
  public void add(long sessionId, Collection<NewCandidate> candidates, Instant at) {
    List<Object> args = new ArrayList<>(List.of(sessionId, at));
    args.addAll(arrays(candidates));
    database.update(ADD, args.toArray());
    subscribe(sessionId, candidates);
  }

  /** Adds one candidate; somebody of the same identity in the session refuses it. */
  public void addOne(long sessionId, NewCandidate candidate, Instant at) {
    once(() -> add(sessionId, List.of(candidate), at));
  }

  /** A candidate of a session of these centres. */
  public KeptEntry required(long sessionId, long candidateId, Collection<Long> centerIds) {
    return database
        .first(
            KEPT + " and k.id = ? and s.center_id = any(?::bigint[])",
            KeptEntry::of,
            sessionId,
            candidateId,
            centerIds)
        .orElseThrow(() -> Refusal.notFound("session.candidate-not-found"));
  }

  /** A candidate of a session whose row is locked already: it cannot join meanwhile. */
  public KeptEntry locked(long sessionId, long candidateId) {
    return database
        .first(KEPT + " and k.id = ? for update of k", KeptEntry::of, sessionId, candidateId)
        .orElseThrow(() -> Refusal.notFound("session.candidate-not-found"));
  }

  /** The candidates of a session of these centres, by name. */
  public List<KeptEntry> ofSession(long sessionId, Collection<Long> centerIds) {
    return database.list(
        KEPT + " and s.center_id = any(?::bigint[]) order by " + NameOrder.of("k") + ", k.id",
        KeptEntry::of,
        sessionId,
        centerIds);
  }

  /** Writes a candidate anew; somebody of the same identity in the session refuses it. */
  public void replace(KeptEntry kept, long sessionId, NewCandidate candidate) {
    once(
        () ->
            database.update(
                REPLACE,
                candidate.lastName(),
                candidate.firstName(),
                candidate.birthdate(),
                candidate.sex(),
                candidate.birthPlace().country(),
                candidate.birthPlace().inseeCode(),
                candidate.birthPlace().postalCode(),
                candidate.birthPlace().city(),
                candidate.resultsEmail(),
                candidate.convocationEmail(),
                candidate.externalId(),
                candidate.arrangements().extraTime(),
                candidate.arrangements().accessible(),
                text(candidate.billingMode()),
                candidate.prepaymentCode(),
                candidate.identityKey(),
                kept.id()));
    database.update("delete from complementary_subscription where candidate_id = ?", kept.id());
    subscribe(sessionId, List.of(candidate));
  }

  private static void once(Runnable change) {
    try {
      change.run();
    } catch (ConstraintBroken broken) {
      if (broken.constraint().equals(ENROLLED_ONCE)) {
        throw Refusal.conflict("enrolment.already-listed");
      }
      throw broken;
    }
  }

  /** What {@link #ENTRIES} takes, an array a column. */
  static List<Object> arrays(Collection<NewCandidate> candidates) {
    List<Object> arrays = new ArrayList<>();
    columns().forEach(column -> arrays.add(candidates.stream().map(column).toArray(String[]::new)));
    return arrays;
  }

  private static List<Function<NewCandidate, String>> columns() {
    return List.of(
        NewCandidate::lastName,
        NewCandidate::firstName,
        each -> each.birthdate().toString(),
        NewCandidate::sex,
        each -> each.birthPlace().country(),
        each -> each.birthPlace().inseeCode(),
        each -> each.birthPlace().postalCode(),
        each -> each.birthPlace().city(),
        NewCandidate::resultsEmail,
        NewCandidate::convocationEmail,
        NewCandidate::externalId,
        each -> text(each.arrangements().extraTime()),
        each -> String.valueOf(each.arrangements().accessible()),
        each -> text(each.billingMode()),
        NewCandidate::prepaymentCode,
        NewCandidate::identityKey);
  }

  /** Writes what candidates of the session take besides. */
  void subscribe(long sessionId, Collection<NewCandidate> candidates) {
    List<Subscription> chosen =
        candidates.stream()
            .flatMap(each -> each.complementary().stream().map(key -> new Subscription(each, key)))
            .toList();
    if (!chosen.isEmpty()) {
      database.update(
          SUBSCRIBE,
          chosen.stream().map(each -> each.candidate().identityKey()).toList(),
          chosen.stream().map(each -> each.candidate().birthdate().toString()).toList(),
          chosen.stream().map(Subscription::key).toList(),
          sessionId);
    }
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
