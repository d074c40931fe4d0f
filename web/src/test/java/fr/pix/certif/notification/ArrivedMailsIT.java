package fr.pix.certif.notification;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import fr.pix.certif.notification.MailServerFixture.Arrived;
import fr.pix.certif.notification.MailServerFixture.Attached;
import fr.pix.certif.reminder.boundary.GiveReminders;
import fr.pix.certif.reminder.boundary.ReminderSettings;
import fr.pix.certif.session.EnrolmentFixture;
import fr.pix.certif.session.boundary.RemoveCandidate;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.Role;
import fr.pix.certif.summons.CallFixture;
import fr.pix.certif.summons.boundary.FollowSessions;
import fr.pix.certif.summons.boundary.SendConvocations;
import fr.pix.certif.summons.boundary.SendKit;
import fr.pix.certif.team.TeamFixture;
import fr.pix.certif.team.boundary.AcceptInvitation;
import fr.pix.certif.team.boundary.InviteMembers;
import fr.pix.certif.team.control.Structure;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What arrives in the boxes of those whom we write to, through a mail server that listens. */
class ArrivedMailsIT extends ContainerTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Pattern INVITATION = Pattern.compile("/invitation\\?code=([\\w-]+)");

  @Inject MailServerFixture mails;
  @Inject SendConvocations sendConvocations;
  @Inject FollowSessions followSessions;
  @Inject RemoveCandidate removeCandidate;
  @Inject SendKit sendKit;
  @Inject GiveReminders giveReminders;
  @Inject ReminderSettings reminderSettings;
  @Inject InviteMembers inviteMembers;
  @Inject AcceptInvitation acceptInvitation;
  @Inject CallFixture calls;
  @Inject EnrolmentFixture with;
  @Inject TeamFixture letters;
  @Inject Database database;

  @Test
  void aFamilyReceivesTheConvocationThenItsChangeThenItsCancellation() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    long candidate = calls.candidate(school, session, "Abel-Château");
    String family = letters.anAddress();
    calls.address(school, session, candidate, family);

    as(school.adminId(), () -> sendConvocations.send(session));
    mails.dispatch();
    database.update("update session set room = 'Salle Œuvres' where id = ?", session);
    follow();
    mails.dispatch();
    as(school.adminId(), () -> removeCandidate.remove(session, candidate));
    follow();
    mails.dispatch();

    List<Arrived> received = mails.of(family);
    assertThat(received)
        .extracting(Arrived::subject)
        .containsExactly(
            "Convocation à la certification Pix",
            "Convocation à la certification Pix",
            "Session de certification Pix annulée");
    assertThat(received).extracting(Arrived::id).doesNotHaveDuplicates();
    assertThat(received).allSatisfy(mail -> assertWritten(mail, family));
    assertConvocation(received.get(0), session);
    assertThat(received.get(1).text()).contains("Salle Œuvres");
    assertThat(received.get(1).file(".pdf").pdfText()).contains("Salle Œuvres");
    assertThat(received.stream().map(ArrivedMailsIT::calendar).map(ICalendar::getMethod))
        .extracting(method -> method.getValue())
        .containsExactly("REQUEST", "REQUEST", "CANCEL");
    List<VEvent> events = received.stream().map(ArrivedMailsIT::event).toList();
    assertThat(events).extracting(event -> event.getSequence().getValue()).containsExactly(0, 1, 2);
    assertThat(events.stream().map(event -> event.getUid().getValue()).distinct()).hasSize(1);
    assertThat(events.get(1).getLocation().getValue()).contains("Salle Œuvres");
    assertThat(events.get(2).getStatus().getValue()).isEqualTo("CANCELLED");
  }

  @Test
  void aMailWhoseSendingWasNotNotedArrivesAgainUnderTheSameIdentity() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    String family = letters.anAddress();
    calls.address(school, session, calls.candidate(school, session, "Abel"), family);
    as(school.adminId(), () -> sendConvocations.send(session));
    mails.dispatch();

    database.update(
        """
        update outbox set sent_at = null, available_at = now()
         where kind = 'mail.convocation'
           and (payload ->> 'summons')::bigint in (select id from summons where session_id = ?)""",
        session);
    mails.dispatch();

    List<Arrived> received = mails.of(family);
    assertThat(received).hasSize(2);
    assertThat(received.get(1).id()).isEqualTo(received.get(0).id());
    assertThat(event(received.get(1)).getUid()).isEqualTo(event(received.get(0)).getUid());
  }

  @Test
  void anInvigilatorReceivesTheKitWithThePasswordOfTheSession() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    String invigilator = letters.anAddress();

    as(school.adminId(), () -> sendKit.send(session, invigilator));
    as(school.adminId(), () -> sendKit.send(session, invigilator));
    mails.dispatch();

    Arrived mail = mails.of(invigilator).get(0);
    assertThat(mails.of(invigilator)).hasSize(1);
    assertWritten(mail, invigilator);
    assertThat(mail.subject()).isEqualTo("Surveillance d’une session de certification Pix");
    assertThat(mail.text()).contains("n° " + session, "/surveillant").doesNotContain("KCD3Q");
    assertThat(mail.file(".pdf").type()).startsWith("application/pdf");
    assertThat(mail.file(".pdf").pdfText()).contains("KCD3Q", Long.toString(session));
    assertThat(event(mail).getAttendees())
        .singleElement()
        .satisfies(attendee -> assertThat(attendee.getEmail()).isEqualTo(invigilator));
  }

  @Test
  void remindersArriveOnTheirDaysAndNeverTwice() throws Exception {
    School school = given.aSchool();
    String member = letters.addressOf(school.adminId());
    long tomorrow = with.aSession(school, 1);
    calls.candidate(school, tomorrow, "Abel");
    long held = with.aSession(school, -1);
    with.aTest(held, "COMPLETED");

    remind(school);
    remind(school);
    database.update("update session set date = date - 2 where id = ?", held);
    remind(school);
    database.update("update session set date = date - 4 where id = ?", held);
    remind(school);
    with.finalized(held);
    database.update("update session set date = date - 1 where id = ?", held);
    remind(school);

    List<Arrived> received = mails.of(member);
    assertThat(received)
        .extracting(Arrived::subject)
        .containsExactlyInAnyOrder(
            "Session de certification Pix demain",
            "Session de certification Pix à finaliser",
            "Session de certification Pix à finaliser",
            "Session de certification Pix à finaliser");
    assertThat(received).extracting(Arrived::id).doesNotHaveDuplicates();
    assertThat(received).allSatisfy(mail -> assertWritten(mail, member));
    assertThat(received.get(0).text() + received.get(1).text())
        .contains(Long.toString(tomorrow), Long.toString(held), "/certif/rappels");
  }

  @Test
  void aCentreThatWishesNoRemindersReceivesNone() throws Exception {
    School school = given.aSchool();
    with.aTest(with.aSession(school, -1), "COMPLETED");
    as(
        school.adminId(),
        () -> {
          reminderSettings.wish(school.centerId(), false);
          return null;
        });

    remind(school);

    assertThat(mails.of(letters.addressOf(school.adminId()))).isEmpty();
  }

  @Test
  void whoIsInvitedToATeamReceivesTheLinkThatOpensIt() throws Exception {
    School school = given.aSchool();
    String invited = letters.anAddress();

    as(
        school.adminId(),
        () -> inviteMembers.invite(Structure.center(school.centerId()), invited, Role.MEMBER));
    mails.dispatch();

    Arrived mail = mails.of(invited).get(0);
    assertWritten(mail, invited);
    assertThat(mail.text()).contains("Collège " + school.uai());
    Matcher link = INVITATION.matcher(mail.text());
    assertThat(link.find()).isTrue();
    assertThat(asNobody(() -> acceptInvitation.read(link.group(1))).role()).isEqualTo(Role.MEMBER);
  }

  private void assertConvocation(Arrived mail, long session) throws Exception {
    assertThat(mail.text()).contains("vous convoque", "n° " + session);
    assertThat(mail.calendarType()).startsWith("text/calendar").contains("REQUEST");
    Attached letter = mail.file(".pdf");
    assertThat(letter.type()).startsWith("application/pdf");
    assertThat(letter.pdfText()).containsIgnoringCase("Abel-Château").contains("09:30");
    VEvent event = event(mail);
    assertThat(event.getDateStart().getValue().toInstant())
        .isEqualTo(startOf(session).atZone(PARIS).toInstant());
    assertThat(
            Duration.between(
                event.getDateStart().getValue().toInstant(),
                event.getDateEnd().getValue().toInstant()))
        .isEqualTo(Duration.ofHours(2));
  }

  private LocalDateTime startOf(long session) {
    return database
        .first(
            "select date, time from session where id = ?",
            row -> row.date("date").atTime(row.time("time")),
            session)
        .orElseThrow();
  }

  /** From us, to one person, in French, with nothing left of the template. */
  private static void assertWritten(Arrived mail, String to) {
    assertThat(mail.from()).startsWith("Pix Certif <ne-pas-repondre@");
    assertThat(mail.to()).isEqualTo(to);
    assertThat(mail.id()).matches("<[0-9a-f]{32}@\\w+>");
    assertThat(mail.language()).isEqualTo("fr");
    assertThat(mail.text())
        .startsWith("Bonjour")
        .contains("L’équipe Pix", "personne ne lira votre réponse")
        .doesNotContain("{", "null");
  }

  private static ICalendar calendar(Arrived mail) {
    return mail.file(".ics").calendar();
  }

  private static VEvent event(Arrived mail) {
    return calendar(mail).getEvents().get(0);
  }

  private void follow() throws Exception {
    asSystem(() -> followSessions.follow());
  }

  private void remind(School school) throws Exception {
    asSystem(() -> giveReminders.remind(List.of(school.centerId())));
    mails.dispatch();
  }
}
