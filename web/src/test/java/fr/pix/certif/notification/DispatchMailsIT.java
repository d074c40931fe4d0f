package fr.pix.certif.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.pix.certif.notification.boundary.DispatchMails;
import fr.pix.certif.notification.entity.LetterDesk;
import fr.pix.certif.notification.entity.MailQueue;
import fr.pix.certif.notification.entity.MailQueue.DueMail;
import fr.pix.certif.notification.entity.Outbox;
import fr.pix.certif.notification.entity.SmtpConnection;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Refusal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Without a mail server: what waits, who takes it, and how it is worded. */
class DispatchMailsIT extends ContainerTest {

  private static final int ALL = 10_000;

  @Inject DispatchMails dispatchMails;
  @Inject MailQueue queue;
  @Inject LetterDesk desk;
  @Inject Outbox outbox;
  @Inject Clock clock;

  @Test
  void nobodySendsMailsButTheSystem() {
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> asNobody(() -> dispatchMails.dispatch()));

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAUTHENTICATED);
  }

  @Test
  void withoutAServerMailsWait() throws Exception {
    String key = aMail();

    int sent = asSystem(() -> dispatchMails.dispatch());

    assertThat(sent).isZero();
    assertThat(
            given.count(
                """
                select count(*) as number from outbox
                 where dedup_key = ? and sent_at is null and attempts = 0""",
                key))
        .isEqualTo(1);
  }

  @Test
  void aMailIsTakenByOneNodeUntilItsLeaseEnds() {
    String key = aMail();

    DueMail taken = take(key, Duration.ZERO).get(0);

    assertThat(taken.attempts()).isEqualTo(1);
    assertThat(take(key, Duration.ofSeconds(29))).isEmpty();
    assertThat(take(key, Duration.ofSeconds(31))).extracting(DueMail::attempts).containsExactly(2);
  }

  @Test
  void whoComesBackAfterTheLeaseMarksNothing() {
    String key = aMail();
    DueMail late = take(key, Duration.ZERO).get(0);
    take(key, Duration.ofSeconds(31));

    queue.dead(late, clock.instant(), "late");

    assertThat(take(key, Duration.ofSeconds(62))).hasSize(1);
  }

  @Test
  void whatWasTakenAndNotTriedIsDueAtOnceAndWasNoAttempt() {
    String key = aMail();
    List<DueMail> untried = take(key, Duration.ZERO);

    queue.giveBack(untried, clock.instant());

    assertThat(take(key, Duration.ZERO)).extracting(DueMail::attempts).containsExactly(1);
  }

  @Test
  void aMailSentAfterTheLeaseOfWhoTookItIsNotGivenBack() {
    String key = aMail();
    List<DueMail> late = take(key, Duration.ZERO);
    DueMail taken = take(key, Duration.ofSeconds(31)).get(0);

    queue.giveBack(late, clock.instant());
    queue.sent(taken, clock.instant());
    queue.giveBack(List.of(taken), clock.instant());

    assertThat(take(key, Duration.ofSeconds(62))).isEmpty();
  }

  @Test
  void aMailIsWordedFromItsTemplateUnderALastingIdentity() {
    String key = aMail();
    DueMail mail = take(key, Duration.ZERO).get(0);

    SmtpConnection.Mail worded = desk.word(mail, clock.instant()).orElseThrow();
    SmtpConnection.Mail again = desk.word(mail, clock.instant()).orElseThrow();

    assertThat(worded.to()).isEqualTo("zoe@exemple.fr");
    assertThat(worded.subject()).isEqualTo("Votre compte Pix est créé");
    assertThat(worded.body()).contains("Bonjour Zoé").doesNotContain("{");
    assertThat(again.messageId()).isEqualTo(worded.messageId());
  }

  @Test
  void theSameCauseAddedTwiceIsOneMail() {
    String key = aMail();
    add(key);

    assertThat(given.count("select count(*) as number from outbox where dedup_key = ?", key))
        .isEqualTo(1);
  }

  private String aMail() {
    String key = "test:" + UUID.randomUUID();
    add(key);
    return key;
  }

  private void add(String key) {
    outbox.add("mail.account-created", key, Map.of("to", "zoe@exemple.fr", "firstName", "Zoé"));
  }

  private List<DueMail> take(String key, Duration later) {
    return queue.take(ALL, clock.instant().plus(later)).stream()
        .filter(mail -> mail.dedupKey().equals(key))
        .toList();
  }
}
