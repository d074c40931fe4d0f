package fr.pix.certif.session.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.pix.certif.shared.Violation;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class SessionRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 26);

  @Test
  void everyMissingFieldIsToldAtOnce() {
    SessionDetails blank = new SessionDetails(" ", "", null, null, "\t", null);

    assertThat(SessionRules.violations(blank, TODAY))
        .extracting(Violation::field, Violation::code)
        .containsExactly(
            tuple("address", "session.address-needed"),
            tuple("room", "session.room-needed"),
            tuple("date", "session.date-needed"),
            tuple("time", "session.time-needed"),
            tuple("examiner", "session.examiner-needed"));
  }

  @Test
  void namesMayTake255CharactersAndObservations350() {
    assertThat(SessionRules.violations(session("a".repeat(255), "o".repeat(350), TODAY), TODAY))
        .isEmpty();
  }

  @Test
  void oneCharacterMoreIsToldWithTheLimit() {
    assertThat(SessionRules.violations(session("a".repeat(256), "o".repeat(351), TODAY), TODAY))
        .containsExactly(
            Violation.of("address", "session.address-too-long", 255),
            Violation.of("room", "session.room-too-long", 255),
            Violation.of("examiner", "session.examiner-too-long", 255),
            Violation.of("description", "session.description-too-long", 350));
  }

  @Test
  void aSessionCannotBePlannedForYesterday() {
    assertThat(SessionRules.violations(session("Info 1", null, TODAY.minusDays(1)), TODAY))
        .containsExactly(Violation.of("date", "session.date-past"));
  }

  @Test
  void theRoomOfYesterdaysSessionCanStillBeCorrected() {
    LocalDate yesterday = TODAY.minusDays(1);

    assertThat(SessionRules.violations(session("Info 2", null, yesterday), yesterday)).isEmpty();
  }

  @Test
  void surroundingSpacesAndSecondsAreDropped() {
    SessionDetails details =
        new SessionDetails(
            " Collège ", " Info 1", TODAY, LocalTime.of(9, 30, 12), "Mme Ali ", "  ");

    assertThat(details)
        .isEqualTo(
            new SessionDetails("Collège", "Info 1", TODAY, LocalTime.of(9, 30), "Mme Ali", null));
  }

  private static SessionDetails session(String name, String description, LocalDate date) {
    return new SessionDetails(name, name, date, LocalTime.of(9, 30), name, description);
  }
}
