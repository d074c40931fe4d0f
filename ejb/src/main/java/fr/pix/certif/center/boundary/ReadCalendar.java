package fr.pix.certif.center.boundary;

import fr.pix.certif.center.control.SchoolKind;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The calendar as staff see it: what is in force, the exceptions, and what held before. */
@Stateless
@Permitted(Permission.STAFF)
public class ReadCalendar {

  /** Lines of history, and exceptions on a page. */
  public static final int SHOWN = 50;

  private static final String FROM =
      """
       select r.*, a.name as academy, c.name as school, by.first_name || ' ' || by.last_name as author,
              gone.first_name || ' ' || gone.last_name as withdrawer
         from %s r
         left join academy a on a.id = r.academy_id
         left join lateral (select name from center where upper(external_id) = r.uai order by id limit 1) c on true
         join account by on by.id = r.created_by
         left join account gone on gone.id = r.withdrawn_by
       """;

  private static final String OPENINGS =
      FROM.formatted("opening_rule")
          + "where r.withdrawn_at is null and r.uai is null order by r.school_kind, a.name nulls first";

  private static final String WINDOWS =
      FROM.formatted("certification_window")
          + "where r.withdrawn_at is null order by r.first_day desc, r.school_kind, r.id";

  private static final String EXCEPTIONS =
      FROM.formatted("opening_rule")
          + """
          where r.withdrawn_at is null and r.uai is not null and (?::text is null or r.uai like ? || '%')
          order by r.uai limit ? offset ?""";

  private static final String EXCEPTION_COUNT =
      """
      select count(*) as number from opening_rule
       where withdrawn_at is null and uai is not null and (?::text is null or uai like ? || '%')""";

  private static final String WITHDRAWN =
      FROM
          + "where r.withdrawn_at is not null order by r.withdrawn_at desc, r.id desc limit "
          + SHOWN;

  @Inject Database database;

  /**
   * One rule, in force or withdrawn.
   *
   * @param kind null for a single school
   * @param academy its name; null for the whole country or a single school
   * @param school the name of the single school, or null
   * @param firstDay the opening date, or the first day of a period; null for a school open at once
   * @param lastDay the last day of a period, or null
   * @param withdrawnAt null while it is in force
   */
  public record Rule(
      long id,
      SchoolKind kind,
      String academy,
      String uai,
      String school,
      LocalDate firstDay,
      LocalDate lastDay,
      boolean binding,
      String source,
      Instant createdAt,
      String author,
      Instant withdrawnAt,
      String withdrawer)
      implements Serializable {}

  /** A page of the exceptions. */
  public record Exceptions(List<Rule> rules, int page, int pages, int total)
      implements Serializable {}

  /** An academy to choose from. */
  public record Academy(long id, String name) implements Serializable {}

  public List<Rule> openings() {
    return database.list(OPENINGS, ReadCalendar::opening);
  }

  public List<Rule> windows() {
    return database.list(WINDOWS, ReadCalendar::window);
  }

  /** The opening dates and exceptions withdrawn last. */
  public List<Rule> openingsBefore() {
    return database.list(WITHDRAWN.formatted("opening_rule"), ReadCalendar::opening);
  }

  /** The periods withdrawn last. */
  public List<Rule> windowsBefore() {
    return database.list(WITHDRAWN.formatted("certification_window"), ReadCalendar::window);
  }

  /**
   * A page of the schools with a date of their own.
   *
   * @param uai what their UAI begins with, in capitals, or null
   */
  public Exceptions exceptions(String uai, int page) {
    int total = (int) database.number(EXCEPTION_COUNT, uai, uai);
    int pages = Math.max(1, (total + SHOWN - 1) / SHOWN);
    int shown = Math.min(Math.max(1, page), pages);
    return new Exceptions(
        database.list(EXCEPTIONS, ReadCalendar::opening, uai, uai, SHOWN, (shown - 1) * SHOWN),
        shown,
        pages,
        total);
  }

  /** Every exception, for the file that can be imported again. */
  public List<Rule> allExceptions() {
    return database.list(EXCEPTIONS, ReadCalendar::opening, null, null, Integer.MAX_VALUE, 0);
  }

  public List<Academy> academies() {
    return database.list(
        "select id, name from academy order by name",
        row -> new Academy(row.number("id"), row.text("name")));
  }

  private static Rule opening(Row row) {
    return rule(row, row.date("opens_on"), null, false);
  }

  private static Rule window(Row row) {
    return rule(row, row.date("first_day"), row.date("last_day"), row.flag("binding"));
  }

  private static Rule rule(Row row, LocalDate firstDay, LocalDate lastDay, boolean binding) {
    String kind = row.text("school_kind");
    return new Rule(
        row.number("id"),
        kind == null ? null : SchoolKind.valueOf(kind),
        row.text("academy"),
        row.text("uai"),
        row.text("school"),
        firstDay,
        lastDay,
        binding,
        row.text("source"),
        row.instant("created_at"),
        row.text("author"),
        row.instant("withdrawn_at"),
        row.text("withdrawer"));
  }
}
