package fr.pix.certif.center.entity;

import fr.pix.certif.center.control.CalendarScope;
import fr.pix.certif.center.control.ExceptionFile.Exemption;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.ConstraintBroken;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Writes the rules of the calendar. A rule is never edited: it is withdrawn, and the new one stands
 * beside it in the history.
 */
@ApplicationScoped
public class CalendarRuleRepository {

  private static final String SAME_SCOPE =
      " and school_kind is not distinct from ? and academy_id is not distinct from ?::bigint and uai is not distinct from ?";

  private static final String REPLACE =
      "update opening_rule set withdrawn_at = ?, withdrawn_by = ? where withdrawn_at is null"
          + SAME_SCOPE;

  private static final String OPEN =
      """
      insert into opening_rule (school_kind, academy_id, uai, opens_on, source, created_at, created_by)
      values (?, ?::bigint, ?, ?, ?, ?, ?) returning id""";

  private static final String ADD_WINDOW =
      """
      insert into certification_window (school_kind, academy_id, uai, first_day, last_day, binding, source,
                                        created_at, created_by)
      values (?, ?::bigint, ?, ?, ?, ?, ?, ?, ?) returning id""";

  private static final String WITHDRAW =
      "update %s set withdrawn_at = ?, withdrawn_by = ? where id = ? and withdrawn_at is null";

  private static final String UNKNOWN =
      """
      select w.uai from unnest(?::text[]) w (uai)
       where not exists (select 1 from center where upper(external_id) = w.uai)""";

  private static final String WANTED =
      "with wanted as (select * from unnest(?::text[], ?::date[], ?::text[]) w (uai, opens_on, source)) ";

  private static final String WITHDRAW_CHANGED =
      WANTED
          + """
          update opening_rule r set withdrawn_at = ?, withdrawn_by = ?
           where r.withdrawn_at is null and r.uai is not null
             and (exists (select 1 from wanted w where w.uai = r.uai
                             and (w.opens_on, w.source) is distinct from (r.opens_on, r.source::text))
                  or ? and not exists (select 1 from wanted w where w.uai = r.uai))""";

  private static final String OPEN_ALL =
      WANTED
          + """
          insert into opening_rule (uai, opens_on, source, created_at, created_by)
          select w.uai, w.opens_on, w.source, ?, ? from wanted w
           where not exists (select 1 from opening_rule r where r.uai = w.uai and r.withdrawn_at is null)""";

  @Inject Database database;

  /** What an import changed. */
  public record Imported(int withdrawn, int added) {}

  /** Sets the opening date of a scope in the place of the one in force. */
  public long open(
      CalendarScope scope, LocalDate opensOn, String source, Instant now, long accountId) {
    database.update(REPLACE, now, accountId, scope.kind(), scope.academyId(), scope.uai());
    return single(
        OPEN, scope.kind(), scope.academyId(), scope.uai(), opensOn, source, now, accountId);
  }

  /** Adds a period. */
  public long addWindow(
      CalendarScope scope,
      LocalDate firstDay,
      LocalDate lastDay,
      boolean binding,
      String source,
      Instant now,
      long accountId) {
    return single(
        ADD_WINDOW,
        scope.kind(),
        scope.academyId(),
        scope.uai(),
        firstDay,
        lastDay,
        binding,
        source,
        now,
        accountId);
  }

  public void withdrawOpening(long id, Instant now, long accountId) {
    withdraw("opening_rule", id, now, accountId);
  }

  public void withdrawWindow(long id, Instant now, long accountId) {
    withdraw("certification_window", id, now, accountId);
  }

  /** Of these UAI, those that no centre has. */
  public List<String> unknown(Collection<String> uais) {
    return database.list(UNKNOWN, row -> row.text("uai"), uais);
  }

  /**
   * Makes the exceptions of a file those in force; one that is in force already is left alone.
   *
   * @param replaces whether the exceptions that the file does not name are withdrawn
   */
  public Imported exempt(
      List<Exemption> exceptions, boolean replaces, Instant now, long accountId) {
    List<String> uais = exceptions.stream().map(Exemption::uai).toList();
    List<String> days =
        exceptions.stream().map(each -> Objects.toString(each.opensOn(), null)).toList();
    List<String> sources = exceptions.stream().map(Exemption::source).toList();
    int withdrawn =
        database.update(WITHDRAW_CHANGED, uais, days, sources, now, accountId, replaces);
    return new Imported(withdrawn, database.update(OPEN_ALL, uais, days, sources, now, accountId));
  }

  private void withdraw(String table, long id, Instant now, long accountId) {
    if (database.update(WITHDRAW.formatted(table), now, accountId, id) == 0) {
      throw Refusal.conflict("calendar.changed-meanwhile");
    }
  }

  private long single(String insert, Object... args) {
    try {
      return database.first(insert, row -> row.number("id"), args).orElseThrow();
    } catch (ConstraintBroken e) {
      if (e.is("certification_window_is_single_in_force")) {
        throw Refusal.conflict("calendar.window-known");
      }
      throw e.is("opening_rule_is_single_in_force")
          ? Refusal.conflict("calendar.changed-meanwhile")
          : e;
    }
  }
}
