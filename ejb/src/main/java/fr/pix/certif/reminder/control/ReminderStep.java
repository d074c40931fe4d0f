package fr.pix.certif.reminder.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a centre is reminded of a session: on its eve, then one, three and seven days after it. A
 * night that was missed is made good by the next one, with the step of that day and no older one;
 * after a fortnight the academy takes over.
 */
public enum ReminderStep {
  EVE,
  AFTER_1,
  AFTER_3,
  AFTER_7;

  /** Days after the session at which reminders end. */
  public static final int LAST_DAY = 14;

  /** The step of a day for a session; empty when the day calls for none. */
  public static Optional<ReminderStep> of(LocalDate session, LocalDate today) {
    long days = ChronoUnit.DAYS.between(session, today);
    if (days == -1) {
      return Optional.of(EVE);
    } else if (days < 1 || days > LAST_DAY) {
      return Optional.empty();
    } else if (days < 3) {
      return Optional.of(AFTER_1);
    }
    return Optional.of(days < 7 ? AFTER_3 : AFTER_7);
  }

  /** Whether it asks to finalise. */
  public boolean asksToFinalize() {
    return this != EVE;
  }
}
