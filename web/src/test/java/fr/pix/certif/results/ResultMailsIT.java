package fr.pix.certif.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.account.MachineFixture;
import fr.pix.certif.certificate.CertificationFixture;
import fr.pix.certif.certificate.CertificationFixture.Certified;
import fr.pix.certif.notification.control.Letter;
import fr.pix.certif.publication.boundary.PublishSession;
import fr.pix.certif.publication.boundary.UnpublishSession;
import fr.pix.certif.results.boundary.RecipientResults;
import fr.pix.certif.results.boundary.ResendResults;
import fr.pix.certif.results.control.RecipientLink;
import fr.pix.certif.results.entity.ResultRecipients;
import fr.pix.certif.results.entity.SessionResultsLetter;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.SealingKey;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The results of a session go by mail to those whom the centre has named, and to nobody else. */
class ResultMailsIT extends ContainerTest {

  private static final String TEACHER = "prof@lycee.example";
  private static final Instant TAKEN_AT = Instant.parse("2026-03-26T08:30:00Z");

  @Inject CertificationFixture certifications;
  @Inject MachineFixture machines;
  @Inject PublishSession publishSession;
  @Inject UnpublishSession unpublishSession;
  @Inject RecipientResults recipientResults;
  @Inject ResendResults resendResults;
  @Inject ResultRecipients recipients;
  @Inject SessionResultsLetter letter;
  @Inject SealingKey key;
  @Inject Database database;
  @Inject Clock clock;

  @Test
  void onePublicationMailsEachDistinctRecipientOnce() throws Exception {
    long session = aSessionToPublish(TEACHER);
    anotherCandidate(session, "PROF@lycee.example");
    anotherCandidate(session, "cfa@exemple.fr");
    anotherCandidate(session, null);

    publish(session);

    assertThat(mailsTo(session, TEACHER)).isEqualTo(1);
    assertThat(mailsTo(session, "cfa@exemple.fr")).isEqualTo(1);
    assertThat(mails(session)).isEqualTo(2);
  }

  @Test
  void aRefusedPublicationMailsNothing() throws Exception {
    long session = aSessionToPublish(TEACHER);
    publish(session);

    assertThatThrownBy(() -> publish(session)).hasMessage("publication.already-published");
    assertThat(mails(session)).isEqualTo(1);
  }

  @Test
  void aSessionPublishedAgainIsToldAgain() throws Exception {
    long session = aSessionToPublish(TEACHER);
    publish(session);
    as(
        officer(),
        () -> {
          unpublishSession.unpublish(session);
          return null;
        });

    publish(session);

    assertThat(mails(session)).isEqualTo(2);
  }

  @Test
  void theLinkOfTheMailOpensTheResultsOfTheRecipientAlone() throws Exception {
    long session = aSessionToPublish(TEACHER);
    anotherCandidate(session, "cfa@exemple.fr");
    publish(session);

    String mine = linkMailedTo(session, TEACHER);
    String theirs = linkMailedTo(session, "cfa@exemple.fr");

    assertThat(asNobody(() -> recipientResults.open(mine)).candidates()).isEqualTo(1);
    assertThat(asNobody(() -> recipientResults.export(mine)).text()).contains("\"Oxford\"");
    assertThat(asNobody(() -> recipientResults.open(theirs)).candidates()).isZero();
    assertThat(asNobody(() -> recipientResults.export(theirs)).text()).doesNotContain("Oxford");
  }

  @Test
  void theLinkServesWithoutAnAccount() throws Exception {
    long session = aSessionToPublish(TEACHER);
    publish(session);
    String link = linkMailedTo(session, TEACHER);
    HttpClient anybody = HttpClient.newHttpClient();

    HttpResponse<String> page = machines.get(anybody, "/resultats?lien=" + link);
    HttpResponse<String> file =
        machines.get(anybody, "/api/public/results/" + link + "/results.csv");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("/api/public/results/" + link).doesNotContain(TEACHER);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body()).contains("\"Oxford\"");
    assertThat(machines.get(anybody, "/resultats?lien=" + link + "x").statusCode()).isEqualTo(404);
    assertThat(machines.get(anybody, "/api/public/results/" + link + "x/results.csv").statusCode())
        .isEqualTo(404);
  }

  @Test
  void aForgedLinkIsAsAMissingOne() throws Exception {
    long session = aSessionToPublish(TEACHER);
    publish(session);
    String link = linkMailedTo(session, TEACHER);
    String ofAnother = link.replaceFirst("\\d+", Long.toString(session + 1));

    for (String forged : new String[] {"", link + "x", ofAnother, "1.2.3"}) {
      assertRefused(forged, "results.link-unknown");
    }
  }

  @Test
  void theLinkOfWhoIsNoLongerARecipientLeadsNowhere() throws Exception {
    long session = aSessionToPublish(TEACHER);
    publish(session);
    String link = linkMailedTo(session, TEACHER);

    database.update("update candidate set results_email = null where session_id = ?", session);

    assertRefused(link, "results.link-unknown");
  }

  @Test
  void aLinkOfMoreThanThirtyDaysHasExpired() throws Exception {
    long session = aSessionToPublish(TEACHER);
    publish(session);
    Instant longAgo = clock.instant().minus(Duration.ofDays(30));
    String link = RecipientLink.of(session, longAgo, TEACHER, key.seal()::sealOf).text();

    assertRefused(link, "results.link-expired");
  }

  @Test
  void aLinkOpensNothingWhileItsSessionIsUnpublished() throws Exception {
    long session = aSessionToPublish(TEACHER);
    publish(session);
    String link = linkMailedTo(session, TEACHER);
    as(
        officer(),
        () -> {
          unpublishSession.unpublish(session);
          return null;
        });

    assertRefused(link, "results.link-withdrawn");
    assertThat(written(session, TEACHER)).as("a mail that leaves meanwhile").isEmpty();
  }

  @Test
  void resendingMailsNewLinksAndPublishesNothingAnew() throws Exception {
    long session = aSessionToPublish(TEACHER);
    publish(session);
    allHaveLeft(session);

    int mails = as(officer(), () -> resendResults.resend(session));

    assertThat(mails).isEqualTo(1);
    assertThat(mails(session)).isEqualTo(2);
    assertThat(
            given.count(
                "select count(*) as number from audit_entry where action = 'session.published' and subject_id = ?",
                session))
        .isEqualTo(1);
  }

  @Test
  void nothingIsResentBeforeTheFormerMailsHaveLeft() throws Exception {
    long session = aSessionToPublish(TEACHER);
    publish(session);

    assertThatThrownBy(() -> as(officer(), () -> resendResults.resend(session)))
        .hasMessage("results.mails-waiting");
    assertThat(mails(session)).isEqualTo(1);
  }

  @Test
  void nothingIsResentOfASessionThatIsNotPublishedOrHasNoRecipient() throws Exception {
    long unpublished = aSessionToPublish(TEACHER);
    long without = aSessionToPublish(null);
    publish(without);

    assertThatThrownBy(() -> as(officer(), () -> resendResults.resend(unpublished)))
        .hasMessage("results.session-not-published");
    assertThatThrownBy(() -> as(officer(), () -> resendResults.resend(without)))
        .hasMessage("results.no-recipient");
    assertThatThrownBy(() -> as(officer(), () -> resendResults.resend(999_999_999L)))
        .hasMessage("session.not-found");
  }

  @Test
  void onlyStaffWhoMayJudgeResend() throws Exception {
    long session = aSessionToPublish(TEACHER);
    publish(session);

    assertThatThrownBy(() -> as(given.aStaffMember("METIER"), () -> resendResults.resend(session)))
        .hasMessage("forbidden");
    assertThatThrownBy(() -> as(given.aSchool().adminId(), () -> resendResults.resend(session)))
        .hasMessage("forbidden");
  }

  private long aSessionToPublish(String recipient) {
    School school = given.aSchool();
    long pupil = certifications.aPupil(school, "Oxford", "3A");
    Certified certified = certifications.anUnpublishedCertification(school, pupil, TAKEN_AT);
    certifications.addResult(certified.id(), "VALIDATED", 60);
    long session =
        given.count("select session_id as number from certification where id = ?", certified.id());
    database.update(
        "update candidate set results_email = ? where session_id = ?", recipient, session);
    database.update(
        """
        update session set finalized_at = coalesce(finalized_at, ?), processed_at = coalesce(processed_at, ?)
         where id = ?""",
        TAKEN_AT,
        TAKEN_AT,
        session);
    return session;
  }

  private void anotherCandidate(long session, String recipient) {
    database.update(
        """
        insert into candidate (session_id, last_name, first_name, birthdate, identity_key, results_email, created_at)
        select session.id, 'Autre', 'Ada', date '2009-01-01', 'autre' || (select count(*) from candidate k where k.session_id = session.id),
               ?, now()
          from session where session.id = ?""",
        recipient,
        session);
  }

  private void publish(long session) throws Exception {
    as(
        officer(),
        () -> {
          publishSession.publish(session);
          return null;
        });
  }

  private long officer() {
    return given.aStaffMember("CERTIF");
  }

  private Optional<Letter> written(long session, String address) {
    return letter.write(Map.of("session", Long.toString(session), "to", address));
  }

  private String linkMailedTo(long session, String address) {
    return written(session, address).orElseThrow().values().get("link");
  }

  private void allHaveLeft(long session) {
    database.update(
        "update outbox set sent_at = now() where kind = 'mail.session-results' and payload ->> 'session' = ?",
        Long.toString(session));
  }

  private long mails(long session) {
    return recipients.sendings(session).mails();
  }

  private long mailsTo(long session, String address) {
    return given.count(
        """
        select count(*) as number from outbox
         where kind = 'mail.session-results' and payload ->> 'session' = ? and payload ->> 'to' = ?""",
        Long.toString(session),
        address);
  }

  private void assertRefused(String link, String code) {
    assertThatThrownBy(() -> asNobody(() -> recipientResults.open(link))).hasMessage(code);
    assertThatThrownBy(() -> asNobody(() -> recipientResults.export(link))).hasMessage(code);
  }
}
