package fr.pix.certif.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.notification.boundary.ListUndelivered;
import fr.pix.certif.notification.boundary.ReplayMails;
import fr.pix.certif.notification.boundary.UndeliveredMail;
import fr.pix.certif.notification.entity.Outbox;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Mails given up: who sees them, and how they are given another chance. */
class DeadLettersIT extends ContainerTest {

  @Inject ListUndelivered listUndelivered;
  @Inject ReplayMails replayMails;
  @Inject Outbox outbox;
  @Inject Database database;

  @Test
  void aMailGivenUpIsSeenWithItsCauseAndWithoutItsAddress() throws Exception {
    long mail = aDeadMail();

    UndeliveredMail seen =
        as(staff(), () -> listUndelivered.page(1)).rows().stream()
            .filter(row -> row.id() == mail)
            .findFirst()
            .orElseThrow();

    assertThat(seen.kind()).isEqualTo("account-created");
    assertThat(seen.address()).isEqualTo("z…@exemple.fr");
    assertThat(seen.reason()).isEqualTo("ADDRESS_REFUSED");
  }

  @Test
  void aReplayedMailIsDueAgainOnceAndItsReplayIsTraced() throws Exception {
    long mail = aDeadMail();
    long staff = staff();

    as(staff, () -> replay(mail));

    assertThat(
            given.count(
                """
                select count(*) as number from outbox
                 where id = ? and dead_at is null and attempts = 0 and sent_at is null""",
                mail))
        .isEqualTo(1);
    assertThat(
            given.count(
                """
                select count(*) as number from audit_entry
                 where action = 'mail.replayed' and subject_type = 'outbox' and subject_id = ?""",
                mail))
        .isEqualTo(1);
    assertThatThrownBy(() -> as(staff, () -> replay(mail)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo("notification.not-given-up"));
  }

  @Test
  void allAreReplayedAtOnceAndNothingElseIsTouched() throws Exception {
    long mail = aDeadMail();
    long published =
        given.count("select count(*) as number from session where published_at is not null");

    int replayed = as(staff(), () -> replayMails.all());

    assertThat(replayed).isPositive();
    assertThat(
            given.count(
                "select count(*) as number from outbox where id = ? and dead_at is null", mail))
        .isEqualTo(1);
    assertThat(given.count("select count(*) as number from session where published_at is not null"))
        .isEqualTo(published);
  }

  @Test
  void aMailThatLeftIsNeverReplayed() throws Exception {
    long mail = aDeadMail();
    database.update("update outbox set sent_at = now() where id = ?", mail);

    assertThatThrownBy(() -> as(staff(), () -> replay(mail))).isInstanceOf(Refusal.class);
  }

  @Test
  void aCentreSeesNothingOfIt() {
    long admin = given.aSchool().adminId();

    assertThatThrownBy(() -> as(admin, () -> listUndelivered.page(1)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    assertThatThrownBy(() -> as(admin, () -> replayMails.all())).isInstanceOf(Refusal.class);
  }

  private Void replay(long mail) {
    replayMails.one(mail);
    return null;
  }

  private long staff() {
    long account = given.anAccount();
    database.update("update account set staff_role = 'CERTIF' where id = ?", account);
    return account;
  }

  private long aDeadMail() {
    String key = "test:" + UUID.randomUUID();
    outbox.add("mail.account-created", key, Map.of("to", "zoe@exemple.fr", "firstName", "Zoé"));
    database.update(
        "update outbox set dead_at = now(), attempts = 1, last_error = 'ADDRESS_REFUSED' where dedup_key = ?",
        key);
    return given.count("select id as number from outbox where dedup_key = ?", key);
  }
}
