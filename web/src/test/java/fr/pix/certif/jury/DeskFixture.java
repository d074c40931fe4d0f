package fr.pix.certif.jury;

import fr.pix.certif.assessment.boundary.CompleteTest;
import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.assessment.boundary.SubmitAnswer;
import fr.pix.certif.finalization.boundary.AddIssueReport;
import fr.pix.certif.finalization.boundary.FinalizeSession;
import fr.pix.certif.finalization.boundary.ReadFinalizationSheet;
import fr.pix.certif.finalization.control.Declaration;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.invigilation.RoomFixture.Room;
import fr.pix.certif.issue.control.IssueCategory;
import fr.pix.certif.issue.control.IssueReportDraft;
import fr.pix.certif.issue.control.IssueSubcategory;
import fr.pix.certif.shared.Fixture;
import fr.pix.certif.shared.TestActor;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Certifications that a centre has handed over and the automatic jury has judged. */
@ApplicationScoped
public class DeskFixture {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject RoomFixture rooms;
  @Inject StartOrResume startOrResume;
  @Inject SubmitAnswer submitAnswer;
  @Inject CompleteTest completeTest;
  @Inject AddIssueReport addReport;
  @Inject ReadFinalizationSheet readSheet;
  @Inject FinalizeSession finalizeSession;
  @Inject ContentCatalog catalog;
  @Inject Database database;
  @Inject Fixture given;
  @Inject Clock clock;

  /** A session judged with one certification, all of whose answers are right but the second. */
  public record Judged(Room room, Pupil pupil, long certificationId) {

    public long sessionId() {
      return room.sessionId();
    }
  }

  /** Nothing to look at: it may be published. */
  public Judged aPublishable() throws Exception {
    return judged(null, null);
  }

  /** With a suspicion of fraud. */
  public Judged aSuspect() throws Exception {
    return judged(
        new IssueReportDraft(IssueCategory.FRAUD, null, "Téléphone à la main.", null), null);
  }

  /** With a comment of the centre. */
  public Judged aCommented() throws Exception {
    return judged(null, "Une alarme a retenti.");
  }

  /** With a name to correct. */
  public Judged aMisnamed() throws Exception {
    return judged(
        new IssueReportDraft(
            IssueCategory.CANDIDATE_INFORMATIONS_CHANGES,
            IssueSubcategory.NAME_OR_BIRTHDATE,
            "Le nom s’écrit autrement.",
            null),
        null);
  }

  /** Of a candidate whom a habilitated centre enrolled for certifications besides. */
  public Judged aSubscriber(String... keys) throws Exception {
    return judged(null, null, keys);
  }

  /** The same, handed over and left to the night. */
  public Judged aWaitingSubscriber(String... keys) throws Exception {
    Judged taken = taken(keys);
    rooms.finalizeSession(taken.room());
    return taken;
  }

  /** Enrolled for Pix+ Édu, with seven wrong answers to the twenty questions that are its own. */
  public Judged aTeacherWhoFailed() throws Exception {
    Judged taken = taken("EDU_2ND_DEGRE");
    database.update(
        "update answer set result = 1 where certification_id = ? and question_number between 3 and 8",
        taken.certificationId());
    return handedOver(taken, null, null);
  }

  /** What came of the certifications taken besides, each with its key. */
  public List<String> complementary(Judged judged) {
    return database.list(
        """
        select b.key || ' ' || b.verdict as told from complementary_result b
          join certification c on c.current_result_id = b.result_id where c.id = ? order by b.key""",
        row -> row.text("told"),
        judged.certificationId());
  }

  public int version(Judged judged) {
    return (int)
        given.count(
            "select version as number from certification where id = ?", judged.certificationId());
  }

  /** What keeps the session back; empty when it may be published. */
  public String obstacle(Judged judged) {
    return database
        .first(
            "select coalesce(not_publishable_because, '') as because from session where id = ?",
            row -> row.text("because"),
            judged.sessionId())
        .orElseThrow();
  }

  private Judged judged(IssueReportDraft report, String comment, String... besides)
      throws Exception {
    return handedOver(taken(besides), report, comment);
  }

  private Judged handedOver(Judged judged, IssueReportDraft report, String comment)
      throws Exception {
    TestActor.as(
        judged.room().school().adminId(),
        () -> close(judged.room(), judged.certificationId(), report, comment));
    await(judged);
    return judged;
  }

  private Judged taken(String... besides) throws Exception {
    Room room = rooms.aRoom();
    rooms.anInvigilator(room);
    Pupil pupil = rooms.aCertifiablePupil(room);
    rooms.present(pupil);
    if (besides.length > 0) {
      subscribe(pupil, List.of(besides));
    }
    long certification =
        TestActor.as(
            pupil.accountId(), () -> startOrResume.enter(room.sessionId(), room.accessCode()));
    TestActor.as(pupil.accountId(), () -> take(certification));
    return new Judged(room, pupil, certification);
  }

  private void subscribe(Pupil pupil, List<String> keys) {
    database.update(
        "insert into complementary_subscription (candidate_id, key) select ?, unnest(?::text[])",
        pupil.candidateId(),
        keys);
    database.update(
        """
        update center set habilitations = array['CLEA', 'DROIT', 'EDU_2ND_DEGRE']
         where id = (select s.center_id from session s where s.id = ?)""",
        pupil.room().sessionId());
  }

  private Void take(long certification) {
    List<String> questions =
        database
            .first(
                "select challenge_ids from certification_draw where certification_id = ?",
                row -> row.words("challenge_ids").toList(),
                certification)
            .orElseThrow();
    for (int n = 1; n <= questions.size(); n++) {
      String right =
          catalog
              .content()
              .challenge(questions.get(n - 1))
              .orElseThrow()
              .solution()
              .lines()
              .findFirst()
              .orElseThrow();
      submitAnswer.submit(certification, n, n == 2 ? "#ABAND#" : right);
    }
    // The fields of a question with several are typed otherwise: what counts here is the second
    // one.
    database.update(
        "update answer set result = 0 where certification_id = ? and question_number <> 2",
        certification);
    completeTest.complete(certification);
    return null;
  }

  private Void close(Room room, long certification, IssueReportDraft report, String comment) {
    if (report != null) {
      addReport.add(certification, report);
    }
    finalizeSession.finalizeSession(
        room.sessionId(),
        readSheet.read(room.sessionId()).fingerprint(),
        new Declaration(false, false, comment));
    return null;
  }

  /** Waits until the automatic jury has treated the session. */
  public void await(Judged judged) {
    Instant limit = clock.instant().plus(PATIENCE);
    while (given.count(
            "select count(*) as number from session where id = ? and processed_at is not null",
            judged.sessionId())
        == 0) {
      if (clock.instant().isAfter(limit)) {
        throw new AssertionError("the session is not judged in time");
      }
      Thread.onSpinWait();
    }
  }
}
