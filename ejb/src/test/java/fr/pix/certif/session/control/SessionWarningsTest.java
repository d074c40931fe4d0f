package fr.pix.certif.session.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.session.control.SessionWarnings.Neighbour;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionWarningsTest {

  private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 26);
  private static final Duration SLOT = SessionStage.SLOT;

  @Test
  void aRoomTakenAtTheSameTimeIsTold() {
    assertThat(about(details("Info 1", "M. Roux"), List.of(other("info 1", 10, 0, "Mme Ali"))))
        .containsExactly(SessionWarning.of("room-taken", "95001", "10:00", "12:00"));
  }

  @Test
  void theVerySameSlotIsLeftToTheRefusal() {
    assertThat(about(details("Info 1", "Mme Ali"), List.of(other("Info 1", 9, 30, "Mme Ali"))))
        .isEmpty();
  }

  @Test
  void aRoomThatIsFreeAgainWhenTheSessionBeginsIsNot() {
    assertThat(about(details("Info 1", "M. Roux"), List.of(other("Info 1", 7, 30, "Mme Ali"))))
        .isEmpty();
  }

  @Test
  void anInvigilatorExpectedElsewhereAtTheSameTimeIsNamed() {
    assertThat(
            about(
                details("Info 2", "M. Roux, Mme Ali"),
                List.of(other("Info 1", 8, 0, "Mme Ali", "M. Kone"))))
        .containsExactly(SessionWarning.of("examiner-taken", "Mme Ali", "95001", "08:00", "10:00"));
  }

  @Test
  void oneInvigilatorWatchesTwentyCandidatesAndNoMore() {
    SessionDetails alone = details("Info 1", "Mme Ali");

    assertThat(SessionWarnings.about(alone, SLOT, 20, List.of())).isEmpty();
    assertThat(SessionWarnings.about(alone, SLOT, 21, List.of()))
        .containsExactly(SessionWarning.of("too-few-examiners", 21, 2, 1));
    assertThat(SessionWarnings.about(details("Info 1", "Mme Ali et M. Roux"), SLOT, 40, List.of()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-29", "2026-04-06", "2026-05-14", "2026-05-25", "2026-05-01"})
  void aDayOnWhichSchoolsAreClosedIsTold(LocalDate day) {
    assertThat(SessionWarnings.about(details("Info 1", "Mme Ali").on(day), SLOT, 0, List.of()))
        .containsExactly(SessionWarning.of("closed-day"));
  }

  @ParameterizedTest
  @CsvSource({"2024,2024-03-31", "2025,2025-04-20", "2026,2026-04-05", "2027,2027-03-28"})
  void easterFallsWhereTheCalendarPutsIt(int year, LocalDate easter) {
    assertThat(SchoolDays.easterOf(year)).isEqualTo(easter);
  }

  @Test
  void extraTimeKeepsTheRoomLonger() {
    assertThat(RoomTime.withExtraTime(new BigDecimal("0.33"))).isEqualTo(Duration.ofMinutes(155));
    assertThat(RoomTime.withExtraTime(null)).isEqualTo(SLOT);
    assertThat(RoomTime.withExtraTime(BigDecimal.ZERO)).isEqualTo(SLOT);
  }

  @ParameterizedTest
  @CsvSource({
    "'',0",
    "Mme Ali,1",
    "'Mme Ali, M. Roux',2",
    "Mme Ali et M. Roux,2",
    "A / B ; C & D,4"
  })
  void invigilatorsAreCountedInAFreeText(String text, int count) {
    assertThat(Examiners.named(text)).hasSize(count);
  }

  private static List<SessionWarning> about(SessionDetails details, List<Neighbour> others) {
    return SessionWarnings.about(details, SLOT, 0, others);
  }

  private static SessionDetails details(String room, String examiners) {
    return new SessionDetails("Site", room, THURSDAY, LocalTime.of(9, 30), examiners, null);
  }

  private static Neighbour other(String room, int hour, int minute, String... examiners) {
    LocalDateTime start = THURSDAY.atTime(hour, minute);
    return new Neighbour(95001, "Site", room, start, SLOT, List.of(examiners));
  }
}
