package fr.pix.certif.demo.entity;

import fr.pix.certif.demo.entity.DemoStructures.School;
import fr.pix.certif.planning.control.PlanRoom;
import fr.pix.certif.planning.entity.RoomRepository;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The calendar and the teams of the demonstration: collèges open in two months, one of them has an
 * exception; somebody is invited; an account works in two centres.
 */
@ApplicationScoped
public class DemoCenters {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int COLLEGES_OPEN_IN = 60;

  @Inject Database database;
  @Inject RoomRepository rooms;
  @Inject Clock clock;

  /**
   * Sets the dates.
   *
   * @param staffId who has set them
   * @param exempted the UAI of the collège that is open already
   */
  public void calendar(long staffId, String exempted) {
    opening("LYCEE", null, -30, "Note de service de l’année", staffId);
    opening("COLLEGE", null, COLLEGES_OPEN_IN, "Note de service de l’année", staffId);
    opening(null, exempted, null, "Décision du rectorat\u202f: collège expérimentateur", staffId);
    window("LYCEE", null, -20, 100, staffId);
    window("COLLEGE", null, COLLEGES_OPEN_IN, 150, staffId);
    window(null, exempted, -20, 150, staffId);
  }

  private void opening(String kind, String uai, Integer days, String source, long staffId) {
    database.update(
        """
        insert into opening_rule (school_kind, uai, opens_on, source, created_at, created_by)
        values (?, ?, ?, ?, ?, ?)""",
        kind,
        uai,
        days == null ? null : inDays(days),
        source,
        clock.instant(),
        staffId);
  }

  private void window(String kind, String uai, int first, int last, long staffId) {
    database.update(
        """
        insert into certification_window (school_kind, uai, first_day, last_day, binding, source, created_at, created_by)
        values (?, ?, ?, ?, false, 'Note de service de l’année', ?, ?)""",
        kind,
        uai,
        inDays(first),
        inDays(last),
        clock.instant(),
        staffId);
  }

  /** Somebody whom the administrator has invited two days ago and who has not answered. */
  public void invited(School school, String email) {
    Instant sent = clock.instant().minus(Duration.ofDays(2));
    database.update(
        """
        insert into invitation (center_id, email, role, created_at, created_by, sent_at, expires_at)
        values (?, ?, 'MEMBER', ?, ?, ?, ?)""",
        school.centerId(),
        email,
        sent,
        school.adminId(),
        sent,
        sent.plus(Duration.ofDays(7)));
  }

  /** Makes an account a member of a centre. */
  public void member(School school, long accountId) {
    database.update(
        "insert into center_membership (center_id, account_id, role, created_at) values (?, ?, 'MEMBER', ?)",
        school.centerId(),
        accountId,
        clock.instant());
  }

  /** The rooms from which the college makes its plans. */
  public void rooms(School school) {
    Map.of("Info 1", 20, "Info 2", 20, "CDI", 12)
        .forEach(
            (name, seats) ->
                rooms.add(
                    school.centerId(), new PlanRoom("Collège Frédéric Mistral", name, seats)));
  }

  /** The stations of a room, tested a week ago: two of them are not ready. */
  public void stations(School school) {
    for (int i = 1; i <= 12; i++) {
      List<String> wrong = i == 4 ? List.of("SIMULATOR") : i == 9 ? List.of("BROWSER") : List.of();
      database.update(
          """
          insert into station_check (center_id, room, station, checked_at, browser, width, height, latency_ms, wrong)
          values (?, 'Info 1', ?, ?, ?, 1366, 768, ?, ?)""",
          school.centerId(),
          Integer.toString(i),
          clock.instant().minus(Duration.ofDays(7)),
          i == 9 ? "Firefox 102" : "Firefox 128",
          35 + i * 3,
          wrong);
    }
  }

  private LocalDate inDays(int days) {
    return LocalDate.ofInstant(clock.instant(), PARIS).plusDays(days);
  }
}
