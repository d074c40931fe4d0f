package fr.pix.certif.learner.entity;

import fr.pix.certif.learner.control.Pupil;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** The pupil base, replaced as a set: one statement whatever the size of the school. */
@ApplicationScoped
public class LearnerRepository {

  private static final List<Function<Pupil, String>> COLUMNS =
      List.of(
          Pupil::ine,
          Pupil::lastName,
          Pupil::preferredLastName,
          Pupil::firstName,
          Pupil::middleName,
          Pupil::thirdName,
          Pupil::sex,
          pupil -> pupil.birthdate().toString(),
          pupil -> pupil.birthplace().city(),
          pupil -> pupil.birthplace().cityCode(),
          pupil -> pupil.birthplace().provinceCode(),
          pupil -> pupil.birthplace().countryCode(),
          Pupil::mefCode,
          Pupil::status,
          Pupil::division);

  private static final String MERGE =
      """
      with file as (
        select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[],
                             ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
          as f (ine, last_name, preferred_last_name, first_name, middle_name, third_name, sex, birthdate,
                birth_city, birth_city_code, birth_province_code, birth_country_code, mef_code, status, division)
      ), gone as (
        update learner set disabled = true, updated_at = ?
         where organization_id = ? and not disabled and ine not in (select ine from file)
        returning 1
      ), merged as (
        insert into learner (organization_id, ine, last_name, preferred_last_name, first_name, middle_name, third_name,
                             sex, birthdate, birth_city, birth_city_code, birth_province_code, birth_country_code,
                             mef_code, status, division, disabled, updated_at)
        select ?, ine, last_name, preferred_last_name, first_name, middle_name, third_name, sex, birthdate, birth_city,
               birth_city_code, birth_province_code, birth_country_code, mef_code, status, division, false, ?
          from file
        on conflict on constraint learner_ine_is_unique_in_organization do update
           set last_name = excluded.last_name, preferred_last_name = excluded.preferred_last_name,
               first_name = excluded.first_name, middle_name = excluded.middle_name,
               third_name = excluded.third_name, sex = excluded.sex, birthdate = excluded.birthdate,
               birth_city = excluded.birth_city, birth_city_code = excluded.birth_city_code,
               birth_province_code = excluded.birth_province_code,
               birth_country_code = excluded.birth_country_code, mef_code = excluded.mef_code,
               status = excluded.status, division = excluded.division, disabled = false,
               updated_at = excluded.updated_at
        returning (xmax = 0) as created
      )
      select (select count(*) from merged where created) as created,
             (select count(*) from merged where not created) as updated,
             (select count(*) from gone) as disabled""";

  @Inject Database database;

  /** How the base changed. */
  public record Merge(int created, int updated, int disabled) {}

  /**
   * Makes the organisation's active pupils exactly those given; pupils gone are disabled, never
   * lost.
   */
  public Merge replaceAll(long organizationId, List<Pupil> pupils, Instant at) {
    return database.withConnection(connection -> merge(connection, organizationId, pupils, at));
  }

  private static Merge merge(
      Connection connection, long organizationId, List<Pupil> pupils, Instant at)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(MERGE)) {
      int position = 1;
      for (Function<Pupil, String> column : COLUMNS) {
        statement.setArray(position++, column(connection, pupils, column));
      }
      statement.setObject(position++, at.atOffset(ZoneOffset.UTC));
      statement.setLong(position++, organizationId);
      statement.setLong(position++, organizationId);
      statement.setObject(position, at.atOffset(ZoneOffset.UTC));
      try (ResultSet counts = statement.executeQuery()) {
        counts.next();
        return new Merge(counts.getInt(1), counts.getInt(2), counts.getInt(3));
      }
    }
  }

  private static Array column(
      Connection connection, List<Pupil> pupils, Function<Pupil, String> column)
      throws SQLException {
    return connection.createArrayOf("text", pupils.stream().map(column).toArray());
  }
}
