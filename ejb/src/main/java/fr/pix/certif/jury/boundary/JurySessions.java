package fr.pix.certif.jury.boundary;

import fr.pix.certif.jury.control.Publishability.Obstacle;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists the sessions for the staff: those to publish, those to look at, all of them. */
@Stateless
@Permitted(Permission.STAFF)
public class JurySessions {

  /** Sessions on a page. */
  public static final int PAGE = 25;

  private static final String TO_PUBLISH =
      "s.publishable and s.processed_at is not null and s.published_at is null and s.assigned_officer_id is null";

  private static final String TO_LOOK_AT =
      "s.finalized_at is not null and s.published_at is null and not s.publishable";

  static final String COLUMNS =
      """
      s.id, s.center_name, s.date, s.time, s.finalized_at, s.processed_at, s.published_at,
      s.not_publishable_because, s.assigned_officer_id,
      (select a.first_name || ' ' || a.last_name from account a where a.id = s.assigned_officer_id) as officer,
      (select count(*) from certification c where c.session_id = s.id) as tests""";

  private static final String FOUND =
      """
        from session s
       where %s
         and (cardinality(?::bigint[]) = 0 or s.id = any(?::bigint[]))
         and (?::text is null or s.center_id in (
               select c.id from center c where c.name ilike ? or c.external_id ilike ?))
         and (?::text is null or s.center_id in (select c.id from center c where c.external_id ilike ?))
         and (?::text is null or s.center_id in (select c.id from center c where c.type = ?))
         and (?::bigint is null or s.assigned_officer_id = ?)""";

  private static final String ROWS = "select " + COLUMNS + FOUND + " order by %s limit ? offset ?";

  /** Apart: counted beside the rows, each of a hundred thousand sessions would be read whole. */
  private static final String TOTAL = "select count(*) as number" + FOUND;

  private static final String COUNTS =
      """
      select count(*) filter (where %s) as to_publish, count(*) filter (where %s) as to_look_at
        from session s where s.finalized_at is not null and s.published_at is null"""
          .formatted(TO_PUBLISH, TO_LOOK_AT);

  /** A side of the list. */
  public enum Tab {
    TO_PUBLISH(JurySessions.TO_PUBLISH, "s.finalized_at, s.id"),
    TO_LOOK_AT(JurySessions.TO_LOOK_AT, "s.finalized_at, s.id"),
    ALL("true", "s.id desc");

    private final String condition;
    private final String order;

    Tab(String condition, String order) {
      this.condition = condition;
      this.order = order;
    }
  }

  /** One page of a list. */
  public record Page(List<JurySessionRow> rows, int total) {

    public int pages() {
      return Math.max(1, (total + PAGE - 1) / PAGE);
    }
  }

  /** How many sessions wait on each side. */
  public record Counts(int toPublish, int toLookAt) {}

  @Inject Database database;
  @Inject CurrentActor actor;

  /**
   * One page of a list.
   *
   * @param page from 1
   */
  public Page page(Tab tab, JurySessionFilter filter, int page) {
    String center = containing(filter.center());
    String externalId = containing(filter.externalId());
    Long officer = filter.mine() ? Long.valueOf(actor.accountId()) : null;
    Long[] numbers = filter.numbers().toArray(Long[]::new);
    String condition =
        tab.condition + (filter.stage() == null ? "" : " and " + condition(filter.stage()));
    List<Object> sought =
        Arrays.asList(
            numbers,
            numbers,
            center,
            center,
            center,
            externalId,
            externalId,
            filter.type(),
            filter.type(),
            officer,
            officer);
    List<Object> asked = new ArrayList<>(sought);
    asked.addAll(List.of(PAGE, (page - 1) * PAGE));
    List<JurySessionRow> rows =
        database.list(ROWS.formatted(condition, tab.order), JurySessions::row, asked.toArray());
    boolean all = page == 1 && rows.size() < PAGE;
    long total = all ? rows.size() : database.number(TOTAL.formatted(condition), sought.toArray());
    return new Page(rows, Math.toIntExact(total));
  }

  private static String containing(String text) {
    return text == null ? null : "%" + text.replaceAll("([%_\\\\])", "\\\\$1") + "%";
  }

  private static String condition(JurySessionRow.Stage stage) {
    return switch (stage) {
      case OPEN -> "s.finalized_at is null";
      case TO_JUDGE ->
          "s.finalized_at is not null and s.processed_at is null and s.not_publishable_because is null";
      case TO_PUBLISH -> "s.processed_at is not null and s.published_at is null and s.publishable";
      case TO_LOOK_AT -> TO_LOOK_AT;
      case PUBLISHED -> "s.published_at is not null";
    };
  }

  public Counts counts() {
    return database
        .first(COUNTS, row -> new Counts(row.integer("to_publish"), row.integer("to_look_at")))
        .orElseThrow();
  }

  static JurySessionRow row(Row row) {
    String obstacle = row.text("not_publishable_because");
    return new JurySessionRow(
        row.number("id"),
        row.text("center_name"),
        row.date("date"),
        row.time("time"),
        row.integer("tests"),
        row.instant("finalized_at"),
        row.instant("processed_at"),
        row.instant("published_at"),
        obstacle == null ? null : Obstacle.valueOf(obstacle),
        row.numberOrNull("assigned_officer_id"),
        row.text("officer"));
  }
}
