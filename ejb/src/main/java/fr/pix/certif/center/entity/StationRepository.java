package fr.pix.certif.center.entity;

import fr.pix.certif.center.control.StationPoint;
import fr.pix.certif.center.control.StationRules;
import fr.pix.certif.center.control.StationRules.Measure;
import fr.pix.certif.shared.UnambiguousCode;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stations of the centres: the last result of each. */
@ApplicationScoped
public class StationRepository {

  private static final int CODE_LENGTH = 12;

  private static final String CODE =
      """
      with added as (insert into station_test (center_id, code) values (?, ?) on conflict (center_id) do nothing
                     returning code)
      select code from added union all select code from station_test where center_id = ?""";

  private static final String CENTER =
      """
      select c.id, c.name from station_test t join center c on c.id = t.center_id
       where t.code = ? and c.archived_at is null""";

  private static final String KEEP =
      """
      with sent as (select ?::bigint as center_id, ?::text as room, ?::text as station),
      known as (select k.room, k.station, k.checked_at, lower(k.station) = lower(sent.station) as tested
                  from station_check k join sent on k.center_id = sent.center_id and lower(k.room) = lower(sent.room)),
      named as (select center_id,
                       coalesce((select room from known order by tested desc, checked_at limit 1), room) as room,
                       coalesce((select station from known where tested order by checked_at limit 1), station) as station
                  from sent)
      insert into station_check (center_id, room, station, checked_at, browser, width, height, latency_ms, wrong)
      select center_id, room, station, ?, ?, ?, ?, ?, ?::text[] from named
       where exists (select 1 from known where tested)
          or (select count(*) from station_check k where k.center_id = named.center_id) < ?
      on conflict on constraint station_check_is_single do update
        set checked_at = excluded.checked_at, browser = excluded.browser, width = excluded.width,
            height = excluded.height, latency_ms = excluded.latency_ms, wrong = excluded.wrong""";

  private static final String OF =
      "select * from station_check where center_id = ? order by lower(room), length(station), station";

  private final SecureRandom random = new SecureRandom();

  @Inject Database database;

  /** The centre of a test. */
  public record Center(long id, String name) {}

  /** A station as it was found last. */
  public record Checked(
      String room,
      String station,
      Instant checkedAt,
      String browser,
      int width,
      int height,
      int latencyMs,
      List<StationPoint> wrong)
      implements Serializable {

    public boolean ready() {
      return wrong.isEmpty();
    }
  }

  /** The code of a centre's test; drawn the first time that it is asked for. */
  public String codeOf(long centerId) {
    String drawn =
        UnambiguousCode.draw(UnambiguousCode.LETTERS + UnambiguousCode.DIGITS, CODE_LENGTH, random);
    return database
        .first(CODE, row -> row.text("code"), centerId, drawn, centerId)
        .orElseGet(() -> codeOf(centerId));
  }

  public Optional<Center> centerOf(String code) {
    return database.first(CENTER, row -> new Center(row.number("id"), row.text("name")), code);
  }

  /**
   * Keeps a result, in the room and for the station of that name, capitals or not: whoever types
   * them on each station does not write them alike. False when the centre has as many stations as
   * it may.
   */
  public boolean keep(
      long centerId,
      String room,
      String station,
      Measure measure,
      Set<StationPoint> wrong,
      int most,
      Instant now) {
    return database.update(
            KEEP,
            centerId,
            room,
            station,
            now,
            StationRules.browser(measure.userAgent()).name(),
            measure.width(),
            measure.height(),
            measure.latencyMs(),
            wrong.stream().map(Enum::name).toList(),
            most)
        > 0;
  }

  public List<Checked> of(long centerId) {
    return database.list(OF, StationRepository::checked, centerId);
  }

  public int forget(long centerId, String room) {
    return database.update(
        "delete from station_check where center_id = ? and lower(room) = lower(?)", centerId, room);
  }

  private static Checked checked(Row row) {
    return new Checked(
        row.text("room"),
        row.text("station"),
        row.instant("checked_at"),
        row.text("browser"),
        row.integer("width"),
        row.integer("height"),
        row.integer("latency_ms"),
        row.texts("wrong").stream().map(StationPoint::valueOf).toList());
  }
}
