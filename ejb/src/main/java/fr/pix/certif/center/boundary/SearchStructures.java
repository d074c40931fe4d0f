package fr.pix.certif.center.boundary;

import fr.pix.certif.center.control.Habilitation;
import fr.pix.certif.center.control.StructureDetails;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import fr.pix.certif.team.control.Structure;
import fr.pix.certif.team.control.StructureKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What staff see of the centres and the organisations. */
@Stateless
@Permitted(Permission.STAFF)
public class SearchStructures {

  /** Structures on a page. */
  public static final int SIZE = 25;

  private static final String PAGE =
      """
      with wanted as materialized (
        select '%%' || search_form(w) || '%%' as pattern from unnest(?::text[]) w)
      select s.id, s.type, s.external_id, s.name, s.city, s.department, a.name as academy, s.archived_at,
             count(*) over () as total
        from %s s left join academy a on a.id = s.academy_id
       where s.search_key like all (array(select pattern from wanted))
         and (?::text is null or s.type = ?) and (s.archived_at is not null) = ?
       order by s.name, s.id limit ? offset ?""";

  private static final String ONE =
      """
      select s.*, a.name as academy, other.id as other_id, other.name as other_name
        from %s s left join academy a on a.id = s.academy_id
        left join %s other on upper(other.external_id) = upper(s.external_id) and other.type = s.type
       where s.id = ?""";

  @Inject Database database;

  /** A line of a list. */
  public record Line(
      long id,
      String type,
      String externalId,
      String name,
      String city,
      String department,
      String academy,
      Instant archivedAt)
      implements Serializable {}

  /** A page of the list. */
  public record Page(List<Line> lines, int page, int pages, int total) implements Serializable {}

  /**
   * A structure as staff edit it.
   *
   * @param otherId the organisation of a centre or the centre of an organisation, of the same
   *     external id and type; or null
   */
  public record View(
      Structure structure,
      StructureDetails details,
      String academy,
      Instant archivedAt,
      int version,
      Long otherId,
      String otherName)
      implements Serializable {}

  /** A department to choose from. */
  public record Department(String code, String name) implements Serializable {}

  /**
   * A page of the structures whose UAI, name and town hold every word, accents apart.
   *
   * @param type SCO, SUP, PRO, or null for all
   */
  public Page page(StructureKind kind, String words, String type, boolean archived, int page) {
    List<String> each =
        Arrays.stream((words == null ? "" : words).strip().split("\\s+"))
            .map(word -> word.replaceAll("([\\\\%_])", "\\\\$1"))
            .filter(word -> !word.isEmpty())
            .toList();
    int shown = Math.max(1, page);
    String sql = PAGE.formatted(table(kind));
    int[] total = new int[1];
    List<Line> lines =
        database.list(
            sql,
            row -> {
              total[0] = row.integer("total");
              return line(row);
            },
            each,
            type,
            type,
            archived,
            SIZE,
            (shown - 1L) * SIZE);
    int pages = Math.max(1, (total[0] + SIZE - 1) / SIZE);
    return lines.isEmpty() && shown > 1
        ? page(kind, words, type, archived, 1)
        : new Page(lines, shown, pages, total[0]);
  }

  /** One structure. */
  public View read(Structure structure) {
    boolean center = structure.kind() == StructureKind.CENTER;
    String sql =
        ONE.formatted(
            table(structure.kind()),
            table(center ? StructureKind.ORGANIZATION : StructureKind.CENTER));
    return database
        .first(sql, row -> view(structure, row), structure.id())
        .orElseThrow(
            () ->
                Refusal.notFound(structure.kind().name().toLowerCase(Locale.ROOT) + ".not-found"));
  }

  public List<Department> departments() {
    return database.list(
        "select code, name from department order by code",
        row -> new Department(row.text("code"), row.text("name")));
  }

  private static Line line(Row row) {
    return new Line(
        row.number("id"),
        row.text("type"),
        row.text("external_id"),
        row.text("name"),
        row.text("city"),
        row.text("department"),
        row.text("academy"),
        row.instant("archived_at"));
  }

  private static View view(Structure structure, Row row) {
    boolean center = structure.kind() == StructureKind.CENTER;
    return new View(
        structure,
        new StructureDetails(
            row.text("type"),
            row.text("external_id"),
            row.text("name"),
            row.text("city"),
            row.text("department"),
            !center && row.flag("managing_students"),
            center ? Set.of() : Set.copyOf(row.texts("tags")),
            center ? habilitations(row) : Set.of()),
        row.text("academy"),
        row.instant("archived_at"),
        row.integer("version"),
        row.numberOrNull("other_id"),
        row.text("other_name"));
  }

  private static Set<Habilitation> habilitations(Row row) {
    return row.texts("habilitations").stream()
        .map(Habilitation::valueOf)
        .collect(Collectors.toSet());
  }

  private static String table(StructureKind kind) {
    return kind == StructureKind.CENTER ? "center" : "organization";
  }
}
