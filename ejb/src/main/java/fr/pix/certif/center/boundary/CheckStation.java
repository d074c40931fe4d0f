package fr.pix.certif.center.boundary;

import fr.pix.certif.center.control.StationPoint;
import fr.pix.certif.center.control.StationRules;
import fr.pix.certif.center.control.StationRules.Measure;
import fr.pix.certif.center.entity.StationRepository;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Keeps the result of the technical test of a station. No sign-in is asked for: a pupil may run the
 * test, with a pupil's rights. The code of the address leads to one centre and shows nothing of it
 * but its name; the last result of a station replaces the one before.
 */
@Stateless
@Permitted(Permission.PUBLIC)
public class CheckStation {

  /** The most stations that a centre keeps. */
  public static final int MOST_STATIONS = 2_000;

  private static final int LONGEST_ROOM = 60;
  private static final int LONGEST_STATION = 40;
  private static final int MOST = 100_000;

  @Inject StationRepository stations;
  @Inject Clock clock;

  /** The name of the centre behind a code. */
  public String centerOf(String code) {
    return stations.centerOf(code == null ? "" : code).orElseThrow(CheckStation::unknown).name();
  }

  /**
   * Judges and keeps what was measured.
   *
   * @param station how people name the station, such as a label on it
   * @return what is wrong; nothing when the station is ready
   */
  public Set<StationPoint> keep(String code, String room, String station, Measure measure) {
    long centerId =
        stations.centerOf(code == null ? "" : code).orElseThrow(CheckStation::unknown).id();
    String where = tidy(room);
    String which = tidy(station);
    List<Violation> violations = new ArrayList<>();
    named("room", where, LONGEST_ROOM, violations);
    named("station", which, LONGEST_STATION, violations);
    if (!plausible(measure)) {
      violations.add(Violation.of("measure", "station.implausible"));
    }
    InvalidInput.ifAny(violations);
    Set<StationPoint> wrong = StationRules.wrong(measure);
    if (!stations.keep(centerId, where, which, measure, wrong, MOST_STATIONS, clock.instant())) {
      throw Refusal.conflict("station.too-many", MOST_STATIONS);
    }
    return wrong;
  }

  private static boolean plausible(Measure measure) {
    return List.of(measure.width(), measure.height(), measure.latencyMs()).stream()
        .allMatch(each -> each >= 0 && each <= MOST);
  }

  private static void named(String field, String name, int longest, List<Violation> violations) {
    if (name.isEmpty()) {
      violations.add(Violation.of(field, "station." + field + "-missing"));
    } else if (name.length() > longest || name.chars().anyMatch(Character::isISOControl)) {
      violations.add(Violation.of(field, "station.name-too-long", longest));
    }
  }

  private static String tidy(String text) {
    return text == null ? "" : text.strip().replaceAll(" +", " ");
  }

  private static Refusal unknown() {
    return Refusal.notFound("station.code-unknown");
  }
}
