package fr.pix.certif.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.enrolment.CandidateFileFixture.Center;
import fr.pix.certif.enrolment.boundary.CheckSessionFile;
import fr.pix.certif.enrolment.boundary.CheckSessionFile.Checked;
import fr.pix.certif.enrolment.boundary.CreateSessionsOfFile;
import fr.pix.certif.enrolment.boundary.SessionsTemplate;
import fr.pix.certif.session.EnrolmentFixture;
import fr.pix.certif.session.boundary.SendSessionFile;
import fr.pix.certif.session.control.SessionFileOutcome;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.DoubleClickFixture;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.persistence.ConstraintBroken;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Sessions that stand, edited and completed by a file. */
class StandingSessionFileIT extends ContainerTest {

  private static final String SAME = ";;;;;;;";

  @Inject SendSessionFile sendFile;
  @Inject CheckSessionFile checkFile;
  @Inject CreateSessionsOfFile carryOut;
  @Inject SessionsTemplate template;
  @Inject CandidateFileFixture with;
  @Inject EnrolmentFixture enrolment;
  @Inject Database database;

  @Test
  void aNumberEditsItsSessionAndBringsItsCandidates() throws Exception {
    Center center = with.aUniversity();
    long session = with.aSession(center);
    create(center, session + SAME + CandidateFileFixture.line("Ali", "Anna"));
    long anna = candidate(session, "Ali");
    String file =
        session
            + ";;Salle neuve;;14h30;;;"
            + CandidateFileFixture.line("ALI", "anna")
            + "oui\r\n"
            + SAME
            + CandidateFileFixture.line("Roux", "Ben")
            + "\r\n";
    long id = send(center, file);

    assertThat(check(center, id).violations()).isEmpty();
    assertThat(check(center, id).candidates().warnings())
        .extracting(each -> each.warning().code())
        .containsExactly("candidate-stays");
    assertThat(told(session)).as("nothing before the agreement").startsWith("Site & annexe Amphi");
    assertThat(create(center, id)).isEqualTo(new SessionFileOutcome(0, 1, 1));
    assertThat(create(center, id)).as("again").isEqualTo(new SessionFileOutcome(0, 1, 1));
    assertThat(told(session)).isEqualTo("Site & annexe Salle neuve 14:30:00 Mme Ali");
    assertThat(with.candidates(session)).isEqualTo(2);
    assertThat(candidate(session, "Ali")).as("who is there stays").isEqualTo(anna);
    assertThat(audited(session, "session.edited")).isOne();
    assertThat(audited(session, "session.candidates-imported")).isEqualTo(2);

    assertThat(create(center, file))
        .as("the same file sent again changes nothing")
        .isEqualTo(new SessionFileOutcome(0, 0, 0));
    assertThat(audited(session, "session.edited")).isOne();
  }

  @Test
  void aForeignNumberIsAnsweredAsOneThatDoesNotExist() throws Exception {
    Center center = with.aUniversity();
    long foreign = with.aSession(with.aUniversity());
    long own = with.aSession(center);
    long id =
        send(
            center,
            own
                + ";;Salle neuve;;;;\r\n"
                + foreign
                + ";;Volée;;;;\r\n999999999;;X;;;;\r\nabc;;X;;;;");

    assertThat(check(center, id).violations())
        .containsExactly(
            Violation.of("3", "session.file-number-unknown", String.valueOf(foreign)),
            Violation.of("4", "session.file-number-unknown", "999999999"),
            Violation.of("5", "session.file-number-unknown", "abc"));
    assertThatThrownBy(() -> create(center, id)).isInstanceOf(InvalidInput.class);
    assertThat(told(foreign)).doesNotContain("Volée");
    assertThat(told(own)).as("all or nothing").doesNotContain("Salle neuve");
  }

  @Test
  void aSessionThatHasBegunOrIsFinalizedIsNotEdited() throws Exception {
    Center center = with.aUniversity();
    long finalized = with.aSession(center);
    long begun = with.aSession(center);
    long id = send(center, finalized + ";;A;;;;\r\n" + begun + ";;B;;;;\r\n");
    String state = check(center, id).state();
    database.update("update session set finalized_at = now() where id = ?", finalized);
    enrolment.aTest(begun, "STARTED");

    assertThatThrownBy(() -> create(center, id, state))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.violations())
                    .extracting(Violation::code)
                    .containsExactly("session.file-finalized", "session.file-begun"));
    assertThat(told(finalized)).contains("Amphi");
    assertThat(told(begun)).contains("Amphi");
  }

  @Test
  void aSessionThatChangedSinceItWasShownIsNotOverwritten() throws Exception {
    Center center = with.aUniversity();
    long session = with.aSession(center);
    long id = send(center, session + ";;Salle neuve;;;;");
    String seen = check(center, id).state();
    create(center, session + ";;;;;M. Roux;");

    refused("session.file-changed", () -> create(center, id, seen));
    refused("session.file-changed", () -> create(center, id, ""));
    assertThat(told(session)).endsWith("M. Roux").contains("Amphi");
    assertThat(create(center, id).edited()).as("once it was seen").isOne();
    assertThat(told(session)).contains("Salle neuve").endsWith("M. Roux");
  }

  @Test
  void aSlotThatAnotherSessionHoldsIsRefused() throws Exception {
    Center center = with.aUniversity();
    long first = with.aSession(center);
    long second = with.aSession(center);
    long id = send(center, second + ";;" + room(first) + ";;;;");
    assertThat(check(center, id).violations())
        .containsExactly(Violation.of("2", "session.file-exists", String.valueOf(first)));
  }

  @Test
  void sessionsSwapTheirSlotsAndANewOneTakesWhatIsLeft() throws Exception {
    Center center = with.aUniversity();
    long first = with.aSession(center);
    long second = with.aSession(center);
    long third = with.aSession(center);
    String ofFirst = room(first);
    String ofSecond = room(second);
    String ofThird = room(third);

    SessionFileOutcome outcome =
        create(
            center,
            first
                + (";;" + ofSecond + ";;;;\r\n")
                + second
                + (";;" + ofFirst + ";;;;\r\n")
                + third
                + ";;Salle neuve;;;;\r\n"
                + like(third));

    assertThat(outcome).isEqualTo(new SessionFileOutcome(1, 3, 0));
    assertThat(room(first)).isEqualTo(ofSecond);
    assertThat(room(second)).isEqualTo(ofFirst);
    assertThat(sessionsIn(center, ofThird)).isOne();
    assertThatThrownBy(
            () -> database.update("update session set room = ? where id = ?", ofSecond, second))
        .as("elsewhere two sessions never hold a slot, not even for a moment")
        .isInstanceOf(ConstraintBroken.class);
  }

  private String like(long session) {
    return database
        .first(
            """
            select concat_ws(';', '', address, room, to_char(date, 'DD/MM/YYYY'), to_char(time, 'HH24:MI'),
                             examiner, '') as line from session where id = ?""",
            row -> row.text("line"),
            session)
        .orElseThrow();
  }

  @Test
  void twoClicksAtOnceCompleteOnce() throws Exception {
    Center center = with.aUniversity();
    long session = with.aSession(center);
    long id = send(center, session + ";;Salle neuve;;;;;" + CandidateFileFixture.line("Ali", "A"));
    String state = check(center, id).state();

    assertThat(DoubleClickFixture.of(() -> create(center, id, state)))
        .containsOnly(new SessionFileOutcome(0, 1, 1));
    assertThat(with.candidates(session)).isOne();
  }

  /** The sessions to come, downloaded and sent back as they are. */
  @Test
  void theSessionsToComeSentBackChangeNothing() throws Exception {
    Center center = with.aUniversity();
    long session = with.aSession(center);
    long begun = with.aSession(center);
    enrolment.aTest(begun, "STARTED");
    database.update(
        "update session set description = E'=1+1\\nbis', examiner = '@Ali, M. \"B\"' where id = ?",
        session);
    String file = as(center.adminId(), () -> template.withSessions(center.id()));

    assertThat(file).contains(session + ";").doesNotContain(begun + ";");
    long id = sendWhole(center, file);
    assertThat(check(center, id).violations()).isEmpty();
    assertThat(check(center, id).check().warnings()).isEmpty();
    assertThat(create(center, id)).isEqualTo(new SessionFileOutcome(0, 0, 0));
    Center other = with.aUniversity();
    refused(
        "center.not-found", () -> as(other.adminId(), () -> template.withSessions(center.id())));
  }

  private SessionFileOutcome create(Center center, String lines) throws Exception {
    return create(center, send(center, lines));
  }

  private SessionFileOutcome create(Center center, long id) throws Exception {
    return create(center, id, check(center, id).state());
  }

  private SessionFileOutcome create(Center center, long id, String state) throws Exception {
    return as(center.adminId(), () -> carryOut.create(id, state));
  }

  private Checked check(Center center, long id) throws Exception {
    return as(center.adminId(), () -> checkFile.check(id));
  }

  private long send(Center center, String lines) throws Exception {
    return sendWhole(center, as(center.adminId(), () -> template.of(center.id())) + lines);
  }

  private long sendWhole(Center center, String file) throws Exception {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return as(center.adminId(), () -> sendFile.send(center.id(), new ByteArrayInputStream(bytes)));
  }

  private String room(long session) {
    return database
        .first("select room from session where id = ?", row -> row.text("room"), session)
        .orElseThrow();
  }

  private long sessionsIn(Center center, String room) {
    return given.count(
        "select count(*) as number from session where center_id = ? and room = ?",
        center.id(),
        room);
  }

  private String told(long session) {
    return database
        .first(
            "select concat_ws(' ', address, room, time, examiner) as told from session where id = ?",
            row -> row.text("told"),
            session)
        .orElseThrow();
  }

  private long candidate(long session, String lastName) {
    return database
        .first(
            "select id from candidate where session_id = ? and last_name = ?",
            row -> row.number("id"),
            session,
            lastName)
        .orElseThrow();
  }

  private long audited(long session, String action) {
    return given.count(
        """
        select count(*) as number from audit_entry
         where action = ? and subject_type = 'session' and subject_id = ?""",
        action,
        session);
  }

  private static void refused(String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
