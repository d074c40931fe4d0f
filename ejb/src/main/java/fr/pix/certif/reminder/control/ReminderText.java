package fr.pix.certif.reminder.control;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The lines of a reminder that name its sessions, the oldest first. */
public final class ReminderText {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE d MMMM 'à' HH:mm", Locale.FRENCH);

  private ReminderText() {}

  /** One line a session, with the address of the page that finalises it or shows it. */
  public static String of(List<DueReminder> reminders, String publicUrl) {
    return reminders.stream()
        .sorted(Comparator.comparing(DueReminder::start).thenComparing(DueReminder::sessionId))
        .map(reminder -> line(reminder, publicUrl))
        .collect(Collectors.joining("\n"));
  }

  private static String line(DueReminder reminder, String publicUrl) {
    String page = reminder.step().asksToFinalize() ? "finaliser" : "session";
    return "- session %d, %s, %s\n  %s/certif/%s?id=%d"
        .formatted(
            reminder.sessionId(),
            MOMENT.format(reminder.start()),
            reminder.room(),
            publicUrl,
            page,
            reminder.sessionId());
  }
}
