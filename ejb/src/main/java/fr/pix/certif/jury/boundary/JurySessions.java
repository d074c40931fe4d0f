package fr.pix.certif.jury.boundary;

import fr.pix.certif.jury.control.Publishability.Obstacle;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
      s.not_publishable_because,
      (select count(*) from certification c where c.session_id = s.id) as tests""";

  private static final String ROWS =
      "select "
          + COLUMNS
          + ", count(*) over () as total from session s where %s and (?::bigint is null or s.id = ?)"
          + " order by %s limit ? offset ?";

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

  private record Counted(JurySessionRow row, int total) {}

  @Inject Database database;

  /**
   * One page of a list.
   *
   * @param number the number of a session to find, or null
   * @param page from 1
   */
  public Page page(Tab tab, Long number, int page) {
    List<Counted> rows =
        database.list(
            ROWS.formatted(tab.condition, tab.order),
            row -> new Counted(row(row), row.integer("total")),
            number,
            number,
            PAGE,
            (page - 1) * PAGE);
    return new Page(
        rows.stream().map(Counted::row).toList(), rows.isEmpty() ? 0 : rows.get(0).total());
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
        obstacle == null ? null : Obstacle.valueOf(obstacle));
  }
}
