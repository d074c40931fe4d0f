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
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionFile;
import fr.pix.certif.session.control.SessionFileOutcome;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Sessions created together from a file. */
class SessionFileIT extends ContainerTest {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  @Inject SendSessionFile sendFile;
  @Inject CheckSessionFile checkFile;
  @Inject CreateSessionsOfFile createSessions;
  @Inject SessionsTemplate sessionsTemplate;
  @Inject EnrolmentFixture with;
  @Inject CandidateFileFixture lists;

  @Test
  void theSessionsOfAFileAreCreatedOnceWhateverIsRepeated() throws Exception {
    School school = given.aSchool();
    String file = file(with.details(3), with.details(4), with.details(4));
    long id = send(school, file);

    assertThat(check(school, id).check().errors()).isEmpty();
    assertThat(sessions(school)).as("nothing before the agreement").isZero();
    assertThat(create(school, id)).isEqualTo(new SessionFileOutcome(3, 0, 0));
    assertThat(create(school, id).created()).as("the first outcome again").isEqualTo(3);
    assertThat(sessions(school)).isEqualTo(3);
    assertThat(check(school, id).outcome().created()).isEqualTo(3);

    long again = send(school, file);
    assertThat(codes(check(school, again).check().errors()))
        .containsExactly("session.file-exists", "session.file-exists", "session.file-exists");
    assertThatThrownBy(() -> create(school, again)).isInstanceOf(InvalidInput.class);
    assertThat(sessions(school)).isEqualTo(3);
    assertThat(audited(school)).isOne();
  }

  @Test
  void twoClicksAtOnceCreateOnce() throws Exception {
    School school = given.aSchool();
    long id = send(school, file(with.details(3), with.details(4)));

    List<CompletableFuture<SessionFileOutcome>> clicks =
        IntStream.range(0, 2)
            .mapToObj(click -> CompletableFuture.supplyAsync(() -> createUnchecked(school, id)))
            .toList();

    assertThat(clicks)
        .extracting(CompletableFuture::join)
        .containsOnly(new SessionFileOutcome(2, 0, 0));
    assertThat(sessions(school)).isEqualTo(2);
  }

  @Test
  void oneWrongLineCreatesNothing() throws Exception {
    School school = given.aSchool();
    long id = send(school, file(with.details(3)) + ";Site;;31/02/2099;9h30;Mme Ali;\r\n");

    assertThat(codes(check(school, id).check().errors()))
        .containsExactly("session.file-date", "session.room-needed");
    assertThatThrownBy(() -> create(school, id)).isInstanceOf(InvalidInput.class);
    assertThat(sessions(school)).isZero();
  }

  @Test
  void aSlotTakenSinceTheCheckCreatesNothing() throws Exception {
    School school = given.aSchool();
    SessionDetails slot = with.details(3);
    String file = file(with.details(4), slot);
    long first = send(school, file);
    long second = send(school, file(slot));
    create(school, second);

    assertThatThrownBy(() -> create(school, first))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(codes(refusal.violations())).containsExactly("session.file-exists"));
    assertThat(sessions(school)).isOne();
  }

  @Test
  void aFileBelongsToItsCentre() throws Exception {
    School school = given.aSchool();
    School other = given.aSchool();
    long id = send(school, file(with.details(3)));

    refused("session.file-not-found", () -> check(other, id));
    refused("session.file-not-found", () -> create(other, id));
    refused("session.file-not-found", () -> check(other, Long.MAX_VALUE));
    refused(
        "center.not-found",
        () -> as(other.adminId(), () -> sendFile.send(school.centerId(), stream("x"))));
    assertThat(sessions(school)).isZero();
  }

  @Test
  void aFileTooLargeIsNotKept() {
    School school = given.aSchool();

    refused("session.file-too-large", () -> send(school, "x".repeat(1_000_001)));
  }

  @Test
  void aUniversityBringsItsCandidatesWithTheirSessions() throws Exception {
    Center university = lists.aUniversity();
    String file =
        template(university)
            + session(3)
            + CandidateFileFixture.line("Ali", "Anna")
            + "oui\r\n;;;;;;;"
            + CandidateFileFixture.line("Roux", "Ben")
            + "\r\n"
            + session(4)
            + "\r\n";
    long id = send(university, file);

    assertThat(check(university, id).violations()).isEmpty();
    assertThat(check(university, id).candidates().warnings())
        .extracting(each -> each.warning().code())
        .containsExactly("nobody-in-file");
    assertThat(create(university, id)).isEqualTo(new SessionFileOutcome(2, 0, 2));
    assertThat(create(university, id).enrolled()).as("the first outcome again").isEqualTo(2);
    assertThat(enrolled(university)).isEqualTo(2);
    assertThat(
            given.count(
                """
                select count(*) as number from complementary_subscription b
                  join candidate k on k.id = b.candidate_id join session s on s.id = k.session_id
                 where s.center_id = ? and k.last_name = 'Ali' and b.key = 'CLEA'""",
                university.id()))
        .isOne();
    assertThat(codes(check(university, send(university, file)).check().errors()))
        .containsOnly("session.file-exists");
  }

  @Test
  void oneWrongCandidateCreatesNoSession() throws Exception {
    Center university = lists.aUniversity();
    long id =
        send(
            university,
            template(university)
                + session(3)
                + CandidateFileFixture.line("Ali", "Anna")
                + "\r\n;;;;;;;"
                + CandidateFileFixture.line("Roux", "Ben").replace("Boston", "")
                + "\r\n");

    assertThatThrownBy(() -> create(university, id))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> {
              assertThat(codes(refusal.violations())).containsExactly("enrolment.city-needed");
              assertThat(refusal.violations().get(0).field()).isEqualTo("3");
            });
    assertThat(enrolled(university)).isZero();
    assertThat(
            given.count(
                "select count(*) as number from session where center_id = ?", university.id()))
        .isZero();
  }

  @Test
  void whoPicksPupilsWritesNoCandidates() throws Exception {
    School school = given.aSchool();
    Center university = lists.aUniversity();

    assertThat(as(school.adminId(), () -> sessionsTemplate.of(school.centerId())))
        .isEqualTo(SessionFile.template(List.of()));
    refused(
        "center.not-found", () -> as(school.adminId(), () -> sessionsTemplate.of(university.id())));
    long id = send(school, template(university) + session(3) + CandidateFileFixture.line("A", "B"));
    assertThat(codes(check(school, id).check().errors())).containsExactly("session.file-heading");
  }

  private String template(Center center) throws Exception {
    return as(center.adminId(), () -> sessionsTemplate.of(center.id()));
  }

  private String session(int days) {
    return file(with.details(days)).substring(SessionFile.template(List.of()).length()).strip()
        + ";";
  }

  private long send(Center center, String text) throws Exception {
    return as(center.adminId(), () -> sendFile.send(center.id(), stream(text)));
  }

  private Checked check(Center center, long id) throws Exception {
    return as(center.adminId(), () -> checkFile.check(id));
  }

  private SessionFileOutcome create(Center center, long id) throws Exception {
    return create(center, id, check(center, id).state());
  }

  private SessionFileOutcome create(Center center, long id, String state) throws Exception {
    return as(center.adminId(), () -> createSessions.create(id, state));
  }

  private long enrolled(Center center) {
    return given.count(
        """
        select count(*) as number from candidate k join session s on s.id = k.session_id
         where s.center_id = ?""",
        center.id());
  }

  private String file(SessionDetails... all) {
    StringBuilder text = new StringBuilder(SessionFile.template(List.of()));
    for (SessionDetails each : all) {
      text.append(
          String.join(
              ";",
              "",
              each.address(),
              each.room(),
              DAY.format(each.date()),
              each.time().toString(),
              each.examiner(),
              "\r\n"));
    }
    return text.toString();
  }

  private long send(School school, String text) throws Exception {
    return as(school.adminId(), () -> sendFile.send(school.centerId(), stream(text)));
  }

  private Checked check(School school, long id) throws Exception {
    return as(school.adminId(), () -> checkFile.check(id));
  }

  private SessionFileOutcome create(School school, long id) throws Exception {
    return create(new Center(school.centerId(), school.adminId()), id);
  }

  private SessionFileOutcome createUnchecked(School school, long id) {
    try {
      return create(school, id);
    } catch (Exception refused) {
      throw new CompletionException(refused);
    }
  }

  private long sessions(School school) {
    return given.count(
        "select count(*) as number from session where center_id = ?", school.centerId());
  }

  private long audited(School school) {
    return given.count(
        """
        select count(*) as number from audit_entry
         where action = 'sessions.imported' and subject_id = ?""",
        school.centerId());
  }

  private static List<String> codes(List<Violation> violations) {
    return violations.stream().map(Violation::code).toList();
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
