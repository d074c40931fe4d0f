package fr.pix.certif.reminder.entity;

import fr.pix.certif.reminder.control.DueReminder;
import fr.pix.certif.reminder.control.ReminderStep;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The sessions that call for a reminder, and those that were given. */
@ApplicationScoped
public class Reminders {

  /**
   * Sessions of centres that wish it: tomorrow's, with candidates; those held, with a test and not
   * finalised. The day is told in each centre's zone.
   */
  private static final String NEAR =
      """
      select s.id, s.center_id, s.date, s.time, s.room, c.time_zone,
             exists (select 1 from certification where session_id = s.id) as held,
             exists (select 1 from candidate where session_id = s.id) as expected
        from session s join center c on c.id = s.center_id
       where s.finalized_at is null and c.reminders and s.date between ?::date - %d and ?::date + 2
      """
          .formatted(ReminderStep.LAST_DAY + 2);

  private static final String CENTERS =
      "select distinct center_id from (" + NEAR + ") near where center_id > ? order by 1";

  private static final String OF_CENTERS =
      NEAR + " and s.center_id = any(?::bigint[]) for share of s";

  private static final String GIVE =
      """
      insert into session_reminder (session_id, step, given_at) values (?, ?, ?)
      on conflict on constraint session_reminder_is_given_once do nothing""";

  private static final String MEMBERS =
      """
      select a.id, a.email, a.first_name from center_membership m join account a on a.id = m.account_id
       where m.center_id = ? and m.disabled_at is null and a.disabled_at is null order by a.id""";

  @Inject Database database;

  /** A person who works for the centre. */
  public record Member(long accountId, String email, String firstName) {}

  /** The centres with a session near this day, in the order of their numbers. */
  public List<Long> centersAfter(long centerId, LocalDate today, int limit) {
    return database.list(
        CENTERS + " limit ?", row -> row.number("center_id"), today, today, centerId, limit);
  }

  /** What is due for these centres; a finalisation under way is waited for. */
  public List<DueReminder> due(Collection<Long> centerIds, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Europe/Paris"));
    return database.list(OF_CENTERS, row -> due(row, now), today, today, centerIds).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Notes that a reminder is given; false when it was already. */
  public boolean give(DueReminder reminder, Instant now) {
    return database.update(GIVE, reminder.sessionId(), reminder.step(), now) == 1;
  }

  /** The active members of a centre. */
  public List<Member> members(long centerId) {
    return database.list(
        MEMBERS,
        row -> new Member(row.number("id"), row.text("email"), row.text("first_name")),
        centerId);
  }

  private static Optional<DueReminder> due(Row row, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneId.of(row.text("time_zone")));
    return ReminderStep.of(row.date("date"), today)
        .filter(step -> row.flag(step.asksToFinalize() ? "held" : "expected"))
        .map(
            step ->
                new DueReminder(
                    row.number("id"),
                    row.number("center_id"),
                    row.date("date").atTime(row.time("time")),
                    row.text("room"),
                    step));
  }
}
