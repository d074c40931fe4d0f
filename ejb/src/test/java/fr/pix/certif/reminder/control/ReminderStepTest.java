package fr.pix.certif.reminder.control;

import static fr.pix.certif.reminder.control.ReminderStep.AFTER_1;
import static fr.pix.certif.reminder.control.ReminderStep.AFTER_3;
import static fr.pix.certif.reminder.control.ReminderStep.AFTER_7;
import static fr.pix.certif.reminder.control.ReminderStep.EVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReminderStepTest {

  private static final LocalDate SESSION = LocalDate.of(2026, 3, 26);

  @Test
  void aSessionIsRecalledOnItsEveAndThenAfterOneThreeAndSevenDays() {
    assertThat(on(-1)).contains(EVE);
    assertThat(on(1)).contains(AFTER_1);
    assertThat(on(3)).contains(AFTER_3);
    assertThat(on(7)).contains(AFTER_7);
  }

  @Test
  void aNightMissedIsMadeGoodByTheNextOne() {
    assertThat(on(2)).contains(AFTER_1);
    assertThat(on(6)).contains(AFTER_3);
    assertThat(on(14)).contains(AFTER_7);
  }

  @Test
  void noOtherDayCallsForOne() {
    assertThat(on(-2)).isEmpty();
    assertThat(on(0)).isEmpty();
    assertThat(on(15)).isEmpty();
  }

  @Test
  void theMailNamesTheSessionsFromTheOldestWithTheirPages() {
    DueReminder late =
        new DueReminder(95002, 1, LocalDateTime.of(2026, 3, 26, 14, 0), "Info 2", AFTER_1);
    DueReminder later =
        new DueReminder(95001, 1, LocalDateTime.of(2026, 3, 23, 9, 30), "Info 1", AFTER_3);

    String text = ReminderText.of(List.of(late, later), "https://certif.example.fr");

    assertThat(text.lines())
        .containsExactly(
            "- session 95001, lundi 23 mars à 09:30, Info 1",
            "  https://certif.example.fr/certif/finaliser?id=95001",
            "- session 95002, jeudi 26 mars à 14:00, Info 2",
            "  https://certif.example.fr/certif/finaliser?id=95002");
  }

  private static Optional<ReminderStep> on(int day) {
    return ReminderStep.of(SESSION, SESSION.plusDays(day));
  }
}
