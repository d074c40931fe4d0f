package fr.pix.certif.learner.entity;

import fr.pix.certif.learner.control.ImportMode;
import fr.pix.certif.learner.control.Pupil;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The pupil base, replaced as a set: a few statements whatever the size of the school. */
@ApplicationScoped
public class LearnerRepository {

  /** Who is not in the file leaves; who is there but has to be repaired stays as they are. */
  private static final String DISABLE =
      """
      update learner l set disabled = true, updated_at = ?
       where l.organization_id = ? and not l.disabled
         and l.ine not in (select ine from learner_import_pupil where import_id = ?)
         and not exists (select 1 from learner_import_pupil f
                          where f.import_id = ? and f.to_repair
                            and lower(f.last_name) = lower(l.last_name)
                            and lower(f.first_name) = lower(l.first_name))""";

  private static final String VALUES =
      """
      (last_name, preferred_last_name, first_name, middle_name, third_name, sex, birthdate, birth_city,
       birth_city_code, birth_province_code, birth_country_code, mef_code, status, division, disabled,
       email, component, teaching_team, diploma, study_scheme)""";

  /** A pupil of whom nothing changes is not written. */
  private static final String MERGE =
      """
      with merged as (
        insert into learner as l
               (organization_id, ine, last_name, preferred_last_name, first_name, middle_name, third_name, sex, birthdate,
                birth_city, birth_city_code, birth_province_code, birth_country_code, mef_code, status, division,
                email, component, teaching_team, diploma, study_scheme, disabled, updated_at)
        select ?, ine, last_name, preferred_last_name, first_name, middle_name, third_name, sex, birthdate, birth_city,
               birth_city_code, birth_province_code, birth_country_code, mef_code, status, division,
               email, component, teaching_team, diploma, study_scheme, false, ?
          from learner_import_pupil where import_id = ? and not to_repair
        on conflict on constraint learner_ine_is_unique_in_organization do update
           set %1$s = %2$s, updated_at = excluded.updated_at
         where %3$s is distinct from %2$s
        returning (xmax = 0) as created
      )
      select count(*) filter (where created) as created, count(*) filter (where not created) as updated
        from merged"""
          .formatted(VALUES, qualified("excluded."), qualified("l."));

  /** An account that another school has reconciled with this very pupil is theirs here too. */
  private static final String INHERIT =
      """
      update learner l set account_id = heir.account_id
        from (select distinct on (account_id) id, account_id
                from (select distinct on (n.id) n.id, o.account_id
                        from learner n
                        join learner o on o.ine = n.ine and o.birthdate = n.birthdate
                                      and o.organization_id <> n.organization_id and o.account_id is not null
                       where n.organization_id = ? and n.account_id is null and not n.disabled and n.updated_at = ?
                       order by n.id, o.updated_at desc, o.id desc) newest
               order by account_id, id) heir
       where l.id = heir.id
         and not exists (select 1 from learner other
                          where other.organization_id = l.organization_id and other.account_id = heir.account_id)""";

  @Inject Database database;
  @Inject ImportStaging staging;

  /**
   * How the base changed.
   *
   * @param created pupils who were not there
   * @param updated pupils of whom something changed, those who came back included
   * @param disabled pupils who left
   */
  public record Merge(int created, int updated, int disabled) {}

  private static String qualified(String prefix) {
    return VALUES.replace("(", "(" + prefix).replaceAll(",\\s+", ", " + prefix);
  }

  /**
   * Makes the organisation's active pupils those staged under this number, but for those to repair,
   * who stay as they are; pupils gone are disabled, never lost.
   *
   * @param mode whether those whom the file does not name leave
   */
  public Merge apply(long importId, long organizationId, ImportMode mode, Instant at) {
    int disabled =
        mode == ImportMode.ADD
            ? 0
            : database.update(DISABLE, at, organizationId, importId, importId);
    Merge merge =
        database
            .first(
                MERGE,
                row -> new Merge(row.integer("created"), row.integer("updated"), disabled),
                organizationId,
                at,
                importId)
            .orElseThrow();
    database.update(INHERIT, organizationId, at);
    return merge;
  }

  /** Makes the organisation's active pupils exactly those given. */
  public Merge replaceAll(long organizationId, List<Pupil> pupils, Instant at) {
    long nobodysImport = -organizationId;
    staging.stage(nobodysImport, pupils);
    Merge merge = apply(nobodysImport, organizationId, ImportMode.REPLACE, at);
    staging.clear(nobodysImport);
    return merge;
  }
}
