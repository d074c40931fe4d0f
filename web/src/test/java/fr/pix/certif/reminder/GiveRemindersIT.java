package fr.pix.certif.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.reminder.boundary.GiveReminders;
import fr.pix.certif.reminder.boundary.ReminderSettings;
import fr.pix.certif.reminder.boundary.SessionsToFinalize;
import fr.pix.certif.session.EnrolmentFixture;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Who is reminded of what, once, and when it stops. */
class GiveRemindersIT extends ContainerTest {

  @Inject GiveReminders giveReminders;
  @Inject ReminderSettings settings;
  @Inject SessionsToFinalize sessionsToFinalize;
  @Inject EnrolmentFixture with;
  @Inject Database database;

  @Test
  void aSessionHeldYesterdayAndNotFinalizedIsRecalledOnce() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, -1);
    with.aTest(session, "COMPLETED");

    assertThat(remind(school)).isEqualTo(1);
    assertThat(remind(school)).isZero();

    assertThat(mails(school, "mail.session-to-finalize")).isEqualTo(1);
  }

  @Test
  void severalSessionsOfADayMakeOneMail() throws Exception {
    School school = given.aSchool();
    with.aTest(with.aSession(school, -1), "COMPLETED");
    with.aTest(with.aSession(school, -3), "COMPLETED");
    with.aTest(with.aSession(school, -8), "COMPLETED");

    assertThat(remind(school)).isEqualTo(3);

    assertThat(mails(school, "mail.session-to-finalize")).isEqualTo(1);
  }

  @Test
  void theStepsFollowEachOther() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, -1);
    with.aTest(session, "COMPLETED");
    remind(school);

    database.update("update session set date = date - 2 where id = ?", session);
    assertThat(remind(school)).isEqualTo(1);
    database.update("update session set date = date - 4 where id = ?", session);
    assertThat(remind(school)).isEqualTo(1);
    database.update("update session set date = date - 3 where id = ?", session);

    assertThat(remind(school)).isZero();
    assertThat(mails(school, "mail.session-to-finalize")).isEqualTo(3);
  }

  @Test
  void aSessionFinalizedOrThatNobodyTookIsNotRecalled() throws Exception {
    School school = given.aSchool();
    long finalized = with.aSession(school, -1);
    with.aTest(finalized, "COMPLETED");
    with.finalized(finalized);
    with.aSession(school, -1);

    assertThat(remind(school)).isZero();
  }

  @Test
  void theEveRecallsSessionsThatHaveCandidates() throws Exception {
    School school = given.aSchool();
    with.aSession(school, 1);
    long expected = with.aSession(school, 1);
    database.update(
        """
        insert into candidate (session_id, last_name, first_name, birthdate, identity_key, created_at)
        values (?, 'Abel', 'Ada', date '2011-05-20', 'ABELADA', now())""",
        expected);

    assertThat(remind(school)).isEqualTo(1);
    assertThat(mails(school, "mail.session-tomorrow")).isEqualTo(1);
  }

  @Test
  void aCentreThatDoesNotWishThemGetsNone() throws Exception {
    School school = given.aSchool();
    with.aTest(with.aSession(school, -1), "COMPLETED");

    as(school.adminId(), () -> wish(school, false));
    assertThat(remind(school)).isZero();
    as(school.adminId(), () -> wish(school, true));

    assertThat(remind(school)).isEqualTo(1);
  }

  @Test
  void onlyAnAdministratorOfTheCentreDecides() {
    School school = given.aSchool();
    School other = given.aSchool();
    long member = given.anAccount();
    database.update(
        "insert into center_membership (center_id, account_id, role, created_at) values (?, ?, 'MEMBER', now())",
        school.centerId(),
        member);

    refused("center.not-found", () -> as(other.adminId(), () -> wish(school, false)));
    assertThatThrownBy(() -> as(member, () -> wish(school, false)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    refused(
        "center.not-found", () -> as(other.adminId(), () -> settings.wished(school.centerId())));
  }

  @Test
  void theStripTellsTheOldestAndHowLongItWaits() throws Exception {
    School school = given.aSchool();
    School other = given.aSchool();
    long oldest = with.aSession(school, -9);
    with.aTest(oldest, "COMPLETED");
    with.aTest(with.aSession(school, -2), "STARTED");

    SessionsToFinalize.Waiting waiting =
        as(school.adminId(), () -> sessionsToFinalize.of(school.centerId())).orElseThrow();

    assertThat(waiting.sessions()).isEqualTo(2);
    assertThat(waiting.oldest()).isEqualTo(oldest);
    assertThat(waiting.days()).isBetween(8, 10);
    assertThat(as(other.adminId(), () -> sessionsToFinalize.of(school.centerId()))).isEmpty();
  }

  private Void wish(School school, boolean reminders) {
    settings.wish(school.centerId(), reminders);
    return null;
  }

  private int remind(School school) throws Exception {
    return asSystem(() -> giveReminders.remind(List.of(school.centerId())));
  }

  private long mails(School school, String kind) {
    return given.count(
        "select count(*) as number from outbox where kind = ? and dedup_key like ?",
        kind,
        "reminder:" + school.adminId() + ":%");
  }

  private static void refused(String code, Callable<?> work) {
    assertThatThrownBy(work::call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
