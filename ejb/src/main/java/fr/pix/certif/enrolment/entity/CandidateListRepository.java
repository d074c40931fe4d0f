package fr.pix.certif.enrolment.entity;

import fr.pix.certif.center.control.Habilitation;
import fr.pix.certif.enrolment.control.BillingMode;
import fr.pix.certif.enrolment.control.BirthPlaceRule;
import fr.pix.certif.enrolment.control.CandidateFileCheck.Present;
import fr.pix.certif.enrolment.control.NewCandidate;
import fr.pix.certif.enrolment.control.SheetCandidate;
import fr.pix.certif.enrolment.control.SheetColumn;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.NameOrder;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The whole list of the candidates of a session, as a sheet tells it and replaces it. */
@ApplicationScoped
public class CandidateListRepository {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final int COUNTRY_CODE_LENGTH = 5;

  private static final String STANDING =
      """
      select k.*, array(select key from complementary_subscription where candidate_id = k.id) as besides
        from candidate k where k.session_id = ?
       order by\s"""
          + NameOrder.of("k")
          + ", k.id";

  private static final String STATE =
      """
      select md5(coalesce(string_agg(id || '.' || version, ' ' order by id), '')) as state,
             count(*) as candidates, coalesce(bool_or(account_id is not null), false) as begun
        from candidate where session_id = ?\
      """;

  private static final String COMING =
      " unnest(?::text[], ?::text[]) as coming (identity_key, birthdate)";

  private static final String REMOVE =
      "delete from candidate k where k.session_id = ? and not exists (select 1 from"
          + COMING
          + " where coming.identity_key = k.identity_key and coming.birthdate::date = k.birthdate)";

  private static final String PRESENT =
      """
      select identity_key, birthdate, first_name, last_name from candidate where session_id = ?
       order by\s"""
          + NameOrder.of("")
          + ", id";

  private static final String RENEW =
      """
      update candidate k
         set last_name = e.last_name, first_name = e.first_name, sex = e.sex, birth_country = e.country,
             birth_city_code = e.insee, birth_postal_code = e.postal, birth_city = e.city, results_email = e.results,
             convocation_email = e.convocation, external_id = e.external_id, billing_mode = e.billing,
             prepayment_code = e.prepayment, extra_time_percentage = e.extra_time::numeric, version = k.version + 1
        from %s
       where k.session_id = ? and k.identity_key = e.identity_key and k.birthdate = e.birthdate::date
         and (k.last_name, k.first_name, k.sex, k.birth_country, k.birth_city_code, k.birth_postal_code, k.birth_city,
              k.results_email, k.convocation_email, k.external_id, k.billing_mode, k.prepayment_code, k.extra_time_percentage)
             is distinct from
             (e.last_name, e.first_name, e.sex, e.country, e.insee, e.postal, e.city, e.results, e.convocation,
              e.external_id, e.billing, e.prepayment, e.extra_time::numeric)\
      """
          .formatted(EntryRepository.ENTRIES);

  private static final String UNSUBSCRIBE =
      """
      delete from complementary_subscription b using candidate k
       where k.id = b.candidate_id and k.session_id = ?\
      """;

  @Inject Database database;
  @Inject EntryRepository entries;

  /**
   * A list as it stands.
   *
   * @param key a few signs: others when anything of the list has changed
   * @param begun whether somebody of it has joined the session
   */
  public record ListState(String key, int candidates, boolean begun) {

    /** Whose account is bound to a place keeps it, and the list with it. */
    public void requireNobodyJoined() {
      if (begun) {
        throw Refusal.conflict("enrolment.list-begun");
      }
    }
  }

  /** Those who are in the session, by name, as its sheet tells them. */
  public List<SheetCandidate> cells(long sessionId) {
    return database.list(STANDING, CandidateListRepository::candidate, sessionId);
  }

  /** The same, as far as a file that replaces them is judged by them. */
  public List<Present> present(long sessionId) {
    return database.list(
        PRESENT,
        row ->
            new Present(
                row.text("identity_key"),
                row.date("birthdate"),
                row.text("first_name") + ' ' + row.text("last_name")),
        sessionId);
  }

  /** What the list is now. */
  public ListState state(long sessionId) {
    return database
        .first(
            STATE,
            row -> new ListState(row.text("state"), row.integer("candidates"), row.flag("begun")),
            sessionId)
        .orElseThrow();
  }

  /**
   * Makes the list of a session of these candidates: who is not among them goes, who is there
   * already stays with seat and convocation, the others come.
   */
  public void replace(long sessionId, List<NewCandidate> candidates, Instant at) {
    database.update(
        REMOVE,
        sessionId,
        candidates.stream().map(NewCandidate::identityKey).toList(),
        candidates.stream().map(each -> each.birthdate().toString()).toList());
    database.update(UNSUBSCRIBE, sessionId);
    Set<String> present =
        present(sessionId).stream()
            .map(each -> each.identityKey() + each.birthdate())
            .collect(Collectors.toSet());
    Map<Boolean, List<NewCandidate>> sorted =
        candidates.stream()
            .collect(
                Collectors.partitioningBy(
                    each -> present.contains(each.identityKey() + each.birthdate())));
    renew(sessionId, sorted.get(true));
    if (!sorted.get(false).isEmpty()) {
      entries.add(sessionId, sorted.get(false), at);
    }
  }

  private void renew(long sessionId, List<NewCandidate> candidates) {
    if (candidates.isEmpty()) {
      return;
    }
    List<Object> args = EntryRepository.arrays(candidates);
    args.add(sessionId);
    database.update(RENEW, args.toArray());
    entries.subscribe(sessionId, candidates);
  }

  private static SheetCandidate candidate(Row row) {
    return new SheetCandidate(
        0,
        texts(row),
        row.texts("besides").stream().map(Habilitation::valueOf).collect(Collectors.toSet()));
  }

  private static Map<SheetColumn, String> texts(Row row) {
    Map<SheetColumn, String> texts = new EnumMap<>(SheetColumn.class);
    put(texts, SheetColumn.LAST_NAME, row.text("last_name"));
    put(texts, SheetColumn.FIRST_NAME, row.text("first_name"));
    put(texts, SheetColumn.BIRTHDATE, DAY.format(row.date("birthdate")));
    put(texts, SheetColumn.SEX, row.text("sex"));
    putBirthPlace(texts, row);
    put(texts, SheetColumn.RESULTS_EMAIL, row.text("results_email"));
    put(texts, SheetColumn.CONVOCATION_EMAIL, row.text("convocation_email"));
    put(texts, SheetColumn.EXTERNAL_ID, row.text("external_id"));
    BigDecimal extraTime = row.decimal("extra_time_percentage");
    put(texts, SheetColumn.EXTRA_TIME, extraTime == null ? null : extraTime.toPlainString());
    String billing = row.text("billing_mode");
    put(
        texts,
        SheetColumn.BILLING_MODE,
        billing == null ? null : BillingMode.valueOf(billing).label());
    put(texts, SheetColumn.PREPAYMENT_CODE, row.text("prepayment_code"));
    return texts;
  }

  /** As it has to be written: the code of a commune stands for its name, 99 for a birth abroad. */
  private static void putBirthPlace(Map<SheetColumn, String> texts, Row row) {
    String code = row.text("birth_city_code");
    boolean abroad =
        code != null
            && code.length() == COUNTRY_CODE_LENGTH
            && code.startsWith(BirthPlaceRule.ABROAD);
    put(texts, SheetColumn.BIRTH_COUNTRY, row.text("birth_country"));
    put(texts, SheetColumn.BIRTH_INSEE_CODE, abroad ? BirthPlaceRule.ABROAD : code);
    put(texts, SheetColumn.BIRTH_POSTAL_CODE, row.text("birth_postal_code"));
    if (code == null || abroad) {
      put(texts, SheetColumn.BIRTH_CITY, row.text("birth_city"));
    }
  }

  private static void put(Map<SheetColumn, String> texts, SheetColumn column, String text) {
    if (text != null) {
      texts.put(column, text);
    }
  }
}
