package fr.pix.certif.learner.entity;

import fr.pix.certif.learner.control.ImportMode;
import fr.pix.certif.learner.entity.ImportRepository.LearnerImport;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.NameOrder;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What a file would change in the pupil base, before it is applied. */
@ApplicationScoped
public class ImportChanges {

  /**
   * Every pupil of the file or of the base, with what becomes of them. A pupil to repair changes
   * nothing, and whoever of the base bears their names stays.
   */
  private static final String CHANGES =
      """
      with file as (select * from learner_import_pupil where import_id = ?),
      base as (select * from learner where organization_id = ?),
      change as (
        select case when b.id is null then 'NEW' when b.disabled then 'BACK'
                    when b.division <> f.division then 'CLASS' else 'KEPT' end as kind,
               f.last_name, f.first_name, f.birthdate, b.division as old_division, f.division as new_division
          from file f left join base b on b.ine = f.ine
         where not f.to_repair
        union all
        select 'GONE', b.last_name, b.first_name, b.birthdate, b.division, null
          from base b
         where not b.disabled and ?::boolean and b.ine not in (select ine from file)
           and not exists (select 1 from file f where f.to_repair and lower(f.last_name) = lower(b.last_name)
                                                  and lower(f.first_name) = lower(b.first_name))
        union all
        select 'HOMONYM', min(last_name), min(first_name), birthdate, null, string_agg(division, ', ' order by division)
          from file where not to_repair
         group by lower(last_name), lower(first_name), birthdate having count(*) > 1
        union all
        select 'OTHER_ID', f.last_name, f.first_name, f.birthdate, b.division, f.division
          from file f
          join base b on lower(b.last_name) = lower(f.last_name) and lower(b.first_name) = lower(f.first_name)
                     and b.birthdate = f.birthdate and b.ine <> f.ine and not b.disabled
         where not f.to_repair
           and b.ine not in (select ine from file) and f.ine not in (select ine from base)
      )""";

  private static final String COUNTS =
      CHANGES + " select kind, count(*) as number from change group by kind";

  private static final String ROWS =
      CHANGES
          + """
             select * from (select change.*, row_number() over (partition by kind order by coalesce(new_division, old_division),
                                   {names}) as place
                              from change where kind <> 'KEPT') placed
              where place <= ? order by kind, place"""
              .replace("{names}", NameOrder.of(""));

  @Inject Database database;

  /** What becomes of a pupil. */
  public enum Kind {
    /** Was not in the base. */
    NEW,
    /** Had left, and is back. */
    BACK,
    /** Is in another class. */
    CLASS,
    /** Leaves: is in the base, not in the file. */
    GONE,
    /** Bears names and birth date of another pupil of the file. */
    HOMONYM,
    /** Comes under another identifier than the pupil of the same names who leaves. */
    OTHER_ID,
    /** Stays in the same class. */
    KEPT
  }

  /** A pupil of whom something changes; either class may be null. */
  public record Change(
      Kind kind,
      String lastName,
      String firstName,
      LocalDate birthdate,
      String oldDivision,
      String newDivision) {

    static Change of(Row row) {
      return new Change(
          Kind.valueOf(row.text("kind")),
          row.text("last_name"),
          row.text("first_name"),
          row.date("birthdate"),
          row.text("old_division"),
          row.text("new_division"));
    }
  }

  /** How many pupils each change concerns; a kind that concerns none is not there. */
  public record Count(Kind kind, int pupils) {}

  /** The changes of a file, counted. */
  public List<Count> counts(LearnerImport sent) {
    return database.list(
        COUNTS,
        row -> new Count(Kind.valueOf(row.text("kind")), row.integer("number")),
        sent.id(),
        sent.organizationId(),
        sent.mode() == ImportMode.REPLACE);
  }

  /** The pupils of whom something changes, so many of each kind at most. */
  public List<Change> rows(LearnerImport sent, int mostOfEach) {
    return database.list(
        ROWS,
        Change::of,
        sent.id(),
        sent.organizationId(),
        sent.mode() == ImportMode.REPLACE,
        mostOfEach);
  }
}
