package fr.pix.certif.reminder.boundary;

import fr.pix.certif.notification.entity.MailSettings;
import fr.pix.certif.notification.entity.Outbox;
import fr.pix.certif.reminder.control.DueReminder;
import fr.pix.certif.reminder.control.ReminderText;
import fr.pix.certif.reminder.entity.Reminders;
import fr.pix.certif.reminder.entity.Reminders.Member;
import fr.pix.certif.shared.jobs.JobRuns;
import fr.pix.certif.shared.jobs.Lease;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reminds the members of centres of their sessions: one mail a person, a centre and a subject, with
 * all the sessions of the day. A session reminded of at a step never is again, whatever runs twice;
 * one that is finalised is not reminded of.
 */
@Stateless
@Permitted(Permission.SYSTEM)
public class GiveReminders {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Inject Reminders reminders;
  @Inject Outbox outbox;
  @Inject MailSettings settings;
  @Inject JobRuns runs;
  @Inject Clock clock;

  /** The centres with a session near today, in the order of their numbers. */
  public List<Long> waiting(long afterCenterId, int limit) {
    return reminders.centersAfter(
        afterCenterId, LocalDate.ofInstant(clock.instant(), PARIS), limit);
  }

  /** Reminds these centres for a run, in the transaction of its chunk. */
  public void remind(List<Long> centerIds, Lease lease) {
    runs.hold(lease);
    runs.count(lease, remind(centerIds), 0);
  }

  /** Reminds these centres, and tells of how many sessions. */
  public int remind(List<Long> centerIds) {
    Instant now = clock.instant();
    List<DueReminder> given =
        reminders.due(centerIds, now).stream().filter(due -> reminders.give(due, now)).toList();
    given.stream()
        .collect(Collectors.groupingBy(DueReminder::centerId))
        .forEach((center, ofCenter) -> tell(center, ofCenter));
    return given.size();
  }

  private void tell(long centerId, List<DueReminder> given) {
    List<Member> members = reminders.members(centerId);
    given.stream()
        .collect(Collectors.partitioningBy(reminder -> reminder.step().asksToFinalize()))
        .forEach(
            (finalize, some) -> {
              if (!some.isEmpty()) {
                members.forEach(member -> tell(member, some, finalize));
              }
            });
  }

  /** The key names the person, the sessions and their steps: the same reminder is one mail. */
  private void tell(Member member, List<DueReminder> given, boolean finalize) {
    DueReminder first =
        given.stream().min((a, b) -> Long.compare(a.sessionId(), b.sessionId())).orElseThrow();
    outbox.add(
        finalize ? "mail.session-to-finalize" : "mail.session-tomorrow",
        "reminder:%d:%d:%s".formatted(member.accountId(), first.sessionId(), first.step()),
        Map.of(
            "to",
            member.email(),
            "firstName",
            member.firstName(),
            "sessions",
            ReminderText.of(given, settings.publicUrl())));
  }
}
