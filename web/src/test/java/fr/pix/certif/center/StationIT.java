package fr.pix.certif.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.center.boundary.CheckStation;
import fr.pix.certif.center.boundary.WatchStations;
import fr.pix.certif.center.boundary.WatchStations.Room;
import fr.pix.certif.center.control.StationPoint;
import fr.pix.certif.center.control.StationRules.Measure;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The stations of a centre: tested without sign-in, seen by its members alone. */
class StationIT extends ContainerTest {

  private static final String FIREFOX = "Mozilla/5.0 Gecko/20100101 Firefox/128.0";
  private static final Measure GOOD = new Measure(FIREFOX, 1366, 768, 40, true, "mésange", true);
  private static final Measure WITHOUT_SIMULATOR =
      new Measure(FIREFOX, 1366, 768, 40, false, "mésange", true);

  @Inject CheckStation checkStation;
  @Inject WatchStations watchStations;
  @Inject CalendarFixture dates;

  @Test
  void theLastResultOfEachStationIsShownByRoom() throws Exception {
    School school = dates.aClosedSchool();
    String code = code(school);

    assertThat(asNobody(() -> checkStation.keep(code, "Info 1", "2", WITHOUT_SIMULATOR)))
        .containsExactly(StationPoint.SIMULATOR);
    asNobody(() -> checkStation.keep(code, "Info 1", "10", WITHOUT_SIMULATOR));
    asNobody(() -> checkStation.keep(code, " Info  1 ", "2", GOOD));
    asNobody(() -> checkStation.keep(code, "CDI", "1", GOOD));
    asNobody(() -> checkStation.keep(code, "cdi", "2A", GOOD));
    asNobody(() -> checkStation.keep(code, "Cdi", "2a", GOOD));

    List<Room> rooms = as(school.adminId(), () -> watchStations.of(school.centerId())).rooms();
    assertThat(rooms).extracting(Room::name).containsExactly("CDI", "Info 1");
    assertThat(rooms.get(0).stations())
        .as("one room, however its name was typed on each station")
        .extracting(station -> station.station())
        .containsExactly("1", "2A");
    assertThat(rooms.get(1).ready()).isEqualTo(1);
    assertThat(rooms.get(1).stations())
        .extracting(station -> station.station())
        .containsExactly("2", "10");
    assertThat(rooms.get(1).wrong()).containsExactly(StationPoint.SIMULATOR);
  }

  @Test
  void theCodeStaysTheSameAndBelongsToOneCentre() throws Exception {
    School school = given.aSchool();
    School other = given.aSchool();

    assertThat(code(school)).hasSize(12).isEqualTo(code(school)).isNotEqualTo(code(other));
    String code = code(school);
    assertThat(asNobody(() -> checkStation.centerOf(code))).contains(school.uai());
  }

  @Test
  void anUnknownCodeAndAnotherCentreAreRefused() throws Exception {
    School school = given.aSchool();
    School other = given.aSchool();

    assertThatThrownBy(() -> asNobody(() -> checkStation.keep("X", "CDI", "1", GOOD)))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.code()).isEqualTo("station.code-unknown"));
    assertThatThrownBy(() -> as(other.adminId(), () -> watchStations.of(school.centerId())))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.code()).isEqualTo("center.not-found"));
    assertThatThrownBy(
            () ->
                as(
                    other.adminId(),
                    Executors.callable(() -> watchStations.forget(school.centerId(), "CDI"))))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.code()).isEqualTo("center.not-found"));
  }

  @Test
  void everythingMissingIsToldAtOnce() throws Exception {
    String code = code(given.aSchool());
    Measure nothing = new Measure(FIREFOX, -1, -1, -1, false, null, false);

    assertThatThrownBy(() -> asNobody(() -> checkStation.keep(code, " ", null, nothing)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.violations())
                    .extracting(Violation::code)
                    .containsExactly(
                        "station.room-missing", "station.station-missing", "station.implausible"));
  }

  @Test
  void aRoomThatIsGoneIsForgotten() throws Exception {
    School school = given.aSchool();
    String code = code(school);
    asNobody(() -> checkStation.keep(code, "CDI", "1", GOOD));

    as(school.adminId(), Executors.callable(() -> watchStations.forget(school.centerId(), "cdi")));

    assertThat(as(school.adminId(), () -> watchStations.of(school.centerId())).rooms()).isEmpty();
  }

  private String code(School school) throws Exception {
    return as(school.adminId(), () -> watchStations.of(school.centerId())).code();
  }
}
