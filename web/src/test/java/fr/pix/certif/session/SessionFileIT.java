package fr.pix.certif.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.session.boundary.CheckSessionFile;
import fr.pix.certif.session.boundary.CheckSessionFile.Checked;
import fr.pix.certif.session.boundary.CreateSessionsOfFile;
import fr.pix.certif.session.boundary.SendSessionFile;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionFile;
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
  @Inject EnrolmentFixture with;

  @Test
  void theSessionsOfAFileAreCreatedOnceWhateverIsRepeated() throws Exception {
    School school = given.aSchool();
    String file = file(with.details(3), with.details(4), with.details(4));
    long id = send(school, file);

    assertThat(check(school, id).check().errors()).isEmpty();
    assertThat(sessions(school)).as("nothing before the agreement").isZero();
    assertThat(create(school, id)).isEqualTo(3);
    assertThat(create(school, id)).as("the first outcome again").isEqualTo(3);
    assertThat(sessions(school)).isEqualTo(3);
    assertThat(check(school, id).created()).isEqualTo(3);

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

    List<CompletableFuture<Integer>> clicks =
        IntStream.range(0, 2)
            .mapToObj(click -> CompletableFuture.supplyAsync(() -> createUnchecked(school, id)))
            .toList();

    assertThat(clicks).extracting(CompletableFuture::join).containsOnly(2);
    assertThat(sessions(school)).isEqualTo(2);
  }

  @Test
  void oneWrongLineCreatesNothing() throws Exception {
    School school = given.aSchool();
    long id = send(school, file(with.details(3)) + "Site;;31/02/2099;9h30;Mme Ali;\r\n");

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

  private String file(SessionDetails... all) {
    StringBuilder text = new StringBuilder(SessionFile.template());
    for (SessionDetails each : all) {
      text.append(
          String.join(
              ";",
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

  private int create(School school, long id) throws Exception {
    return as(school.adminId(), () -> createSessions.create(id));
  }

  private int createUnchecked(School school, long id) {
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
