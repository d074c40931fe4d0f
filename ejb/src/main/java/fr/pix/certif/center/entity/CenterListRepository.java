package fr.pix.certif.center.entity;

import fr.pix.certif.center.control.StructureDetails;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings in a whole list of centres, with the organisations of the schools that keep a pupil base,
 * by one statement each. A centre that is known is changed only where the list says otherwise.
 */
@ApplicationScoped
public class CenterListRepository {

  private static final String WANTED =
      """
      with wanted as (
        select w.*, coalesce(d.code, u.code) as code, coalesce(d.academy_id, u.academy_id) as academy,
               coalesce(d.time_zone, u.time_zone) as zone
          from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
               w (type, external_id, name, city, department, list)
          left join department d on d.code = w.department
          left join department u on w.department is null and w.type = 'SCO' and u.uai_prefix = left(w.external_id, 3)
      ), written as (
      """;

  private static final String COUNTS =
      """
      ) select count(*) filter (where fresh) as created, count(*) filter (where not fresh) as changed from written""";

  private static final String CENTERS =
      WANTED
          + """
          insert into center as c (type, external_id, name, city, department, academy_id, time_zone, habilitations, created_at)
          select type, external_id, name, city, code, academy, coalesce(zone, 'Europe/Paris'),
                 string_to_array(list, ','), ? from wanted
          on conflict (upper(external_id), type) do update
            set name = excluded.name, city = excluded.city, habilitations = excluded.habilitations,
                department = coalesce(excluded.department, c.department),
                academy_id = coalesce(excluded.academy_id, c.academy_id),
                time_zone = case when excluded.department is null then c.time_zone else excluded.time_zone end,
                version = c.version + 1
            where (c.name, c.city, c.habilitations, c.department) is distinct from
                  (excluded.name, excluded.city, excluded.habilitations, coalesce(excluded.department, c.department))
          returning xmax = 0 as fresh
          """
          + COUNTS;

  private static final String ORGANIZATIONS =
      WANTED
          + """
          insert into organization as o (type, external_id, name, city, department, academy_id, managing_students, tags)
          select type, external_id, name, city, code, academy, true, string_to_array(list, ',') from wanted
          on conflict (upper(external_id), type) do update
            set name = excluded.name, city = excluded.city, tags = excluded.tags, managing_students = true,
                department = coalesce(excluded.department, o.department),
                academy_id = coalesce(excluded.academy_id, o.academy_id),
                version = o.version + 1
            where (o.name, o.city, o.tags, o.managing_students, o.department) is distinct from
                  (excluded.name, excluded.city, excluded.tags, true, coalesce(excluded.department, o.department))
          returning xmax = 0 as fresh
          """
          + COUNTS;

  @Inject Database database;
  @Inject StructureRepository structures;

  /** How many were created and changed. */
  public record Counts(int created, int changed) {}

  /** Writes the centres of a list and the organisations of its schools. */
  public Counts write(List<StructureDetails> centers, Instant now) {
    Counts counts = write(CENTERS, centers, each -> joined(each.habilitations()), now);
    List<StructureDetails> schools =
        centers.stream().filter(StructureDetails::managingStudents).toList();
    if (!schools.isEmpty()) {
      write(ORGANIZATIONS, schools, each -> joined(each.tags()));
    }
    structures.administrators(texts(centers, StructureDetails::externalId), now);
    return counts;
  }

  private Counts write(
      String sql,
      List<StructureDetails> structures,
      Function<StructureDetails, String> list,
      Object... more) {
    Object[] args = new Object[6 + more.length];
    args[0] = texts(structures, StructureDetails::type);
    args[1] = texts(structures, StructureDetails::externalId);
    args[2] = texts(structures, StructureDetails::name);
    args[3] = texts(structures, StructureDetails::city);
    args[4] = texts(structures, StructureDetails::department);
    args[5] = texts(structures, list);
    System.arraycopy(more, 0, args, 6, more.length);
    return database
        .first(sql, row -> new Counts(row.integer("created"), row.integer("changed")), args)
        .orElseThrow();
  }

  private static List<String> texts(
      List<StructureDetails> structures, Function<StructureDetails, String> text) {
    return structures.stream().map(text).collect(Collectors.toList());
  }

  private static String joined(Iterable<?> values) {
    StringBuilder joined = new StringBuilder();
    values.forEach(value -> joined.append(joined.isEmpty() ? "" : ",").append(value));
    return joined.toString();
  }
}
