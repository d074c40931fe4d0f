package fr.pix.certif.finalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.account.MachineFixture;
import fr.pix.certif.finalization.boundary.AttachPaper;
import fr.pix.certif.finalization.boundary.ReadPapers;
import fr.pix.certif.finalization.boundary.RemovePaper;
import fr.pix.certif.finalization.control.Attachment;
import fr.pix.certif.finalization.control.AttachmentFormat;
import fr.pix.certif.finalization.control.AttachmentKind;
import fr.pix.certif.invigilation.MeanwhileFixture;
import fr.pix.certif.jury.boundary.Night.Run;
import fr.pix.certif.jury.boundary.RequestRun;
import fr.pix.certif.jury.boundary.WatchNight;
import fr.pix.certif.jury.control.NightJob;
import fr.pix.certif.session.EnrolmentFixture;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The papers that a centre joins to a session that it hands over. */
class AttachPaperIT extends ContainerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject AttachPaper attachPaper;
  @Inject RemovePaper removePaper;
  @Inject ReadPapers readPapers;
  @Inject RequestRun requestRun;
  @Inject WatchNight watchNight;
  @Inject EnrolmentFixture with;
  @Inject MeanwhileFixture meanwhile;
  @Inject MachineFixture machine;
  @Inject Database database;
  @Inject Clock clock;

  private School school;
  private long session;

  @BeforeEach
  void aSession() {
    school = given.aSchool();
    session = with.aSession(school, -1);
  }

  @Test
  void aPaperIsGivenBackToItsCentreAndToStaffAsItCame() throws Exception {
    long id = attach("feuille");

    for (long reader : List.of(school.adminId(), given.aStaffMember("METIER"))) {
      assertThat(as(reader, () -> readPapers.of(session)))
          .singleElement()
          .satisfies(paper -> assertThat(paper.format()).isEqualTo(AttachmentFormat.PDF))
          .satisfies(
              paper ->
                  assertThat(paper.fileName())
                      .isEqualTo("emargement-session-%d-%d.pdf".formatted(session, id)));
      assertThat(as(reader, () -> readPapers.read(id)).content()).isEqualTo(pdf("feuille"));
    }
  }

  @Test
  void anotherCentreFindsNothingToReadJoinOrRemove() throws Exception {
    long id = attach("feuille");
    long stranger = given.aSchool().adminId();

    assertThat(as(stranger, () -> readPapers.of(session))).isEmpty();
    assertThatThrownBy(() -> as(stranger, () -> readPapers.read(id)))
        .hasMessage("finalization.attachment-not-found");
    assertThatThrownBy(() -> as(stranger, () -> remove(id)))
        .hasMessage("finalization.attachment-not-found");
    assertThatThrownBy(() -> as(stranger, () -> attachPdf("autre")))
        .hasMessage("session.not-found");
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void theSamePaperTwiceIsRefused() throws Exception {
    attach("feuille");

    assertThatThrownBy(() -> attach("feuille")).hasMessage("finalization.attachment-twice");
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void theSamePaperSentTwiceIsJoinedOnce() throws Exception {
    List<Future<Long>> sent = atOnce(() -> attach("feuille"), () -> attach("feuille"));

    assertThat(refusals(sent)).containsExactly("finalization.attachment-twice");
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void twoPapersAtOnceAreOneTooManyWhenOneHadPlace() throws Exception {
    for (int i = 1; i < Attachment.MOST; i++) {
      attach("page " + i);
    }

    List<Future<Long>> sent = atOnce(() -> attach("une"), () -> attach("autre"));

    assertThat(refusals(sent)).containsExactly("finalization.attachments-too-many");
    assertThat(count()).isEqualTo(Attachment.MOST);
  }

  @Test
  void aPaperIsSavedUnderItsBareTypeAndNeverShownInPlace() throws Exception {
    long id = attach("feuille");

    HttpResponse<byte[]> answer =
        machine.download(
            machine.aBrowserOf(machine.emailOf(school.adminId())), "/api/attachments/" + id);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(pdf("feuille"));
    assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/pdf");
    assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.headers().allValues("Content-Disposition"))
        .containsExactly(
            "attachment; filename=\"emargement-session-%d-%d.pdf\"".formatted(session, id));
  }

  @Test
  void aFileThatIsNoPaperOrTooLargeIsSaidBesideItsField() {
    assertThat(violationOf("<html></html>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("finalization.attachment-format");
    assertThat(violationOf(Arrays.copyOf(pdf("lourd"), Attachment.LARGEST + 1)))
        .isEqualTo("finalization.attachment-too-large");
    assertThat(count()).isZero();
  }

  @Test
  void aSessionHasTenPapersAtMost() throws Exception {
    for (int i = 0; i < Attachment.MOST; i++) {
      attach("page " + i);
    }

    assertThatThrownBy(() -> attach("de trop")).hasMessage("finalization.attachments-too-many");
    assertThat(count()).isEqualTo(Attachment.MOST);
  }

  @Test
  void aPaperIsTakenBackUntilTheSessionIsFinalised() throws Exception {
    long first = attach("première");
    long second = attach("seconde");

    as(school.adminId(), () -> remove(first));
    database.update("update session set finalized_at = ? where id = ?", clock.instant(), session);

    assertThatThrownBy(() -> as(school.adminId(), () -> remove(first)))
        .hasMessage("finalization.attachment-not-found");
    assertThatThrownBy(() -> as(school.adminId(), () -> remove(second)))
        .hasMessage("finalization.session-closed");
    assertThatThrownBy(() -> attach("troisième")).hasMessage("finalization.session-closed");
    assertThat(as(school.adminId(), () -> readPapers.of(session)))
        .extracting(Attachment::id)
        .containsExactly(second);
  }

  @Test
  void theNightForgetsPapersAfterFiveYearsAndKeepsTheOthers() throws Exception {
    long old = attach("vieille");
    long young = attach("jeune");
    age(old, 5 * 366);
    age(young, 5 * 365 - 1);

    Run run = forget();

    assertThat(run.processed()).isPositive();
    assertThat(as(school.adminId(), () -> readPapers.of(session)))
        .extracting(Attachment::id)
        .containsExactly(young);
    assertThat(
            given.count(
                "select count(*) as number from audit_entry where action = 'session.papers-forgotten' and subject_id = ?",
                session))
        .isEqualTo(1);
  }

  /** Both wait for the session, which somebody holds for a moment. */
  private List<Future<Long>> atOnce(Callable<Long> one, Callable<Long> other) throws Exception {
    return meanwhile.during(
        () -> database.update("update session set version = version where id = ?", session),
        List.of(one, other));
  }

  private static List<String> refusals(List<Future<Long>> sent) throws InterruptedException {
    List<String> refusals = new ArrayList<>();
    for (Future<Long> each : sent) {
      try {
        each.get();
      } catch (ExecutionException e) {
        refusals.add(e.getCause().getMessage());
      }
    }
    return refusals;
  }

  private Run forget() throws Exception {
    as(
        given.aStaffMember("CERTIF"),
        () -> {
          requestRun.request(NightJob.RETENTION);
          return null;
        });
    Instant limit = clock.instant().plus(PATIENCE);
    Run newest = newest();
    while (newest.underWay()) {
      assertThat(clock.instant()).as("the night ends in time").isBefore(limit);
      Thread.onSpinWait();
      newest = newest();
    }
    return newest;
  }

  private Run newest() throws Exception {
    return as(given.aStaffMember("METIER"), () -> watchNight.watch()).runs().stream()
        .filter(run -> run.job() == NightJob.RETENTION)
        .findFirst()
        .orElseThrow();
  }

  private void age(long id, int days) {
    database.update(
        "update session_attachment set attached_at = ? where id = ?",
        clock.instant().minus(Duration.ofDays(days)),
        id);
  }

  private long attach(String text) throws Exception {
    return as(school.adminId(), () -> attachPdf(text));
  }

  private long attachPdf(String text) {
    return attachPaper.attach(
        session, AttachmentKind.ATTENDANCE_SHEET, new ByteArrayInputStream(pdf(text)));
  }

  private Object remove(long id) {
    removePaper.remove(id);
    return null;
  }

  private String violationOf(byte[] content) {
    try {
      as(
          school.adminId(),
          () ->
              attachPaper.attach(session, AttachmentKind.OTHER, new ByteArrayInputStream(content)));
      return "none";
    } catch (InvalidInput e) {
      return e.violations().stream().map(Violation::code).findFirst().orElseThrow();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private long count() {
    return given.count(
        "select count(*) as number from session_attachment where session_id = ?", session);
  }

  private static byte[] pdf(String text) {
    return ("%PDF-1.7\n" + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
  }
}
