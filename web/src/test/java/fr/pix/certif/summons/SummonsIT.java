package fr.pix.certif.summons;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.notification.control.Enclosure;
import fr.pix.certif.notification.entity.LetterDesk;
import fr.pix.certif.notification.entity.MailQueue.DueMail;
import fr.pix.certif.notification.entity.SmtpConnection.Mail;
import fr.pix.certif.session.EnrolmentFixture;
import fr.pix.certif.session.boundary.DeleteSession;
import fr.pix.certif.session.boundary.RemoveCandidate;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.summons.CallFixture.Called;
import fr.pix.certif.summons.MailFixture.Message;
import fr.pix.certif.summons.boundary.FollowSessions;
import fr.pix.certif.summons.boundary.ListConvocations;
import fr.pix.certif.summons.boundary.SendConvocations;
import fr.pix.certif.summons.boundary.SendKit;
import fr.pix.certif.summons.boundary.SummonsRow;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Convocations and kits: who is told, once, and what follows when the session changes. */
class SummonsIT extends ContainerTest {

  @Inject SendConvocations sendConvocations;
  @Inject SendKit sendKit;
  @Inject ListConvocations listConvocations;
  @Inject FollowSessions followSessions;
  @Inject RemoveCandidate removeCandidate;
  @Inject DeleteSession deleteSession;
  @Inject EnrolmentFixture with;
  @Inject CallFixture calls;
  @Inject MailFixture rows;
  @Inject LetterDesk desk;
  @Inject Database database;
  @Inject Clock clock;

  @Test
  void eachCandidateWithAnAddressIsToldOnce() throws Exception {
    Called called = calls.aCalledSession();
    calls.candidate(called.school(), called.session(), "SansAdresse");

    assertThat(send(called)).isZero();

    assertThat(rows.messages(called.session()))
        .containsExactly(new Message("mail.convocation", called.candidate(), 0));
    assertThat(states(called))
        .containsExactlyInAnyOrder(SummonsRow.State.WAITING, SummonsRow.State.NO_ADDRESS);
  }

  @Test
  void whoIsAddedLaterIsToldAloneByTheNextSending() throws Exception {
    Called called = calls.aCalledSession();
    long newcomer = calls.candidate(called.school(), called.session(), "Nouvelle");
    calls.address(called.school(), called.session(), newcomer, "nouvelle@exemple.fr");

    assertThat(send(called)).isEqualTo(1);
  }

  @Test
  void aChangedSessionIsToldToThoseWhoKnewOfItAndToldOnce() throws Exception {
    Called called = calls.aCalledSession();

    database.update("update session set time = '14:00' where id = ?", called.session());
    follow();
    follow();

    assertThat(rows.messages(called.session()))
        .containsExactly(
            new Message("mail.convocation", called.candidate(), 0),
            new Message("mail.convocation", called.candidate(), 1));
  }

  @Test
  void whatConcernsNobodyCalledIsNotTold() throws Exception {
    Called called = calls.aCalledSession();

    database.update("update session set examiner = 'M. Duval' where id = ?", called.session());
    follow();

    assertThat(rows.messages(called.session())).hasSize(1);
  }

  @Test
  void aDeletedSessionIsCancelledForAllWhoKnewOfIt() throws Exception {
    Called called = calls.aCalledSession();
    as(called.school().adminId(), () -> sendKit.send(called.session(), "m.duval@exemple.fr"));

    as(called.school().adminId(), () -> deleteSession.delete(called.session()));
    follow();
    follow();

    assertThat(rows.messages(called.session()))
        .filteredOn(message -> message.kind().equals("mail.summons-cancelled"))
        .containsExactlyInAnyOrder(
            new Message("mail.summons-cancelled", called.candidate(), 1),
            new Message("mail.summons-cancelled", null, 1));
  }

  @Test
  void aCandidateTakenOffTheListIsToldSo() throws Exception {
    Called called = calls.aCalledSession();

    as(
        called.school().adminId(),
        () -> removeCandidate.remove(called.session(), called.candidate()));
    follow();

    assertThat(rows.messages(called.session()))
        .contains(new Message("mail.summons-cancelled", called.candidate(), 1));
  }

  @Test
  void aCandidateMovedToAnotherSessionIsToldTheNewOne() throws Exception {
    Called called = calls.aCalledSession();
    long other = with.aSession(called.school(), 5);

    database.update("update candidate set session_id = ? where id = ?", other, called.candidate());
    follow();

    assertThat(rows.messages(other))
        .contains(new Message("mail.convocation", called.candidate(), 1));
    assertThat(rows.messages(other))
        .extracting(Message::kind)
        .doesNotContain("mail.summons-cancelled");
  }

  @Test
  void aConvocationCarriesTheLetterAndTheCalendarEntry() throws Exception {
    Called called = calls.aCalledSession();

    Mail mail = word(called.session(), "mail.convocation").orElseThrow();

    assertThat(mail.to()).isEqualTo("famille@exemple.fr");
    assertThat(mail.body())
        .contains(Long.toString(called.session()), "09:30")
        .doesNotContain("Ce message remplace", "{");
    assertThat(text(mail, "convocations-session-")).startsWith("%PDF-");
    assertThat(text(mail, ".ics")).contains("METHOD:REQUEST", "SEQUENCE:0", "TZID=Europe/Paris");
  }

  @Test
  void aMessageThatALaterOneOvertookDoesNotLeave() throws Exception {
    Called called = calls.aCalledSession();
    DueMail first = rows.mail(called.session(), "mail.convocation", 0);
    database.update("update session set time = '14:00' where id = ?", called.session());
    follow();

    DueMail second = rows.mail(called.session(), "mail.convocation", 1);
    assertThat(asSystem(() -> desk.word(first, clock.instant()))).isEmpty();
    assertThat(asSystem(() -> desk.word(second, clock.instant())).orElseThrow().body())
        .contains("Ce message remplace le précédent", "14:00");
  }

  @Test
  void aCancellationTakesTheEntryOutOfTheCalendar() throws Exception {
    Called called = calls.aCalledSession();
    as(called.school().adminId(), () -> deleteSession.delete(called.session()));
    follow();

    Mail mail = word(called.session(), "mail.summons-cancelled").orElseThrow();

    assertThat(text(mail, ".ics")).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1");
    assertThat(mail.enclosures()).hasSize(1);
  }

  @Test
  void theKitIsSentOnceToAnAddressAndAgainWhenTheRoomChanges() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);

    assertThat(kit(school, session, "M.Duval@exemple.fr")).isTrue();
    assertThat(kit(school, session, "m.duval@exemple.fr")).isFalse();
    database.update("update session set room = 'Salle 999' where id = ?", session);
    follow();

    assertThat(rows.messages(session))
        .containsExactly(
            new Message("mail.invigilator-kit", null, 0),
            new Message("mail.invigilator-kit", null, 1));
    Mail mail =
        asSystem(() -> desk.word(rows.mail(session, "mail.invigilator-kit", 1), clock.instant()))
            .orElseThrow();
    assertThat(mail.body()).contains("Salle 999");
    assertThat(text(mail, "kit-surveillant-session-")).startsWith("%PDF-");
  }

  private int send(Called called) throws Exception {
    return as(called.school().adminId(), () -> sendConvocations.send(called.session()));
  }

  private boolean kit(School school, long session, String email) throws Exception {
    return as(school.adminId(), () -> sendKit.send(session, email));
  }

  private void follow() throws Exception {
    asSystem(() -> followSessions.follow());
  }

  private Optional<Mail> word(long session, String kind) throws Exception {
    return asSystem(() -> desk.word(rows.latest(session, kind), clock.instant()));
  }

  private static String text(Mail mail, String fileName) {
    Enclosure enclosure =
        mail.enclosures().stream()
            .filter(file -> file.name().contains(fileName))
            .findFirst()
            .orElseThrow();
    return new String(enclosure.bytes(), StandardCharsets.UTF_8);
  }

  private List<SummonsRow> list(Called called) throws Exception {
    return as(called.school().adminId(), () -> listConvocations.of(called.session()));
  }

  private List<SummonsRow.State> states(Called called) throws Exception {
    return list(called).stream().map(SummonsRow::state).toList();
  }
}
