package fr.pix.certif.finalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.finalization.boundary.AddIssueReport;
import fr.pix.certif.finalization.boundary.AttachPaper;
import fr.pix.certif.finalization.boundary.DeleteIssueReport;
import fr.pix.certif.finalization.boundary.FinalizationSheet;
import fr.pix.certif.finalization.boundary.FinalizeSession;
import fr.pix.certif.finalization.boundary.FinalizeSession.Outcome;
import fr.pix.certif.finalization.boundary.ReadFinalizationSheet;
import fr.pix.certif.finalization.boundary.SetAbortReason;
import fr.pix.certif.finalization.control.Attachment;
import fr.pix.certif.finalization.control.AttachmentKind;
import fr.pix.certif.finalization.control.Declaration;
import fr.pix.certif.finalization.control.SheetFingerprint;
import fr.pix.certif.invigilation.MeanwhileFixture;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.invigilation.RoomFixture.Room;
import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.issue.control.IssueCategory;
import fr.pix.certif.issue.control.IssueReportDraft;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.InvalidInput;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What becomes of a finalisation when somebody else acts on the session meanwhile. */
class ConflictsOfFinalizationIT extends ContainerTest {

  private static final Declaration NOTHING_TO_SAY = new Declaration(false, false, null);
  private static final IssueReportDraft FRAUD =
      new IssueReportDraft(IssueCategory.FRAUD, null, null, null);

  private static final byte[] PDF = "%PDF-1.7\nPV\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  @Inject FinalizeSession finalizeSession;
  @Inject ReadFinalizationSheet readSheet;
  @Inject SetAbortReason setAbortReason;
  @Inject AddIssueReport addIssueReport;
  @Inject DeleteIssueReport deleteIssueReport;
  @Inject AttachPaper attachPaper;
  @Inject StartOrResume startOrResume;
  @Inject RoomFixture rooms;
  @Inject MeanwhileFixture meanwhile;

  @Test
  void aCandidateWhoEndsWhileTheSessionIsFinalisedIsNamedAndKeepsTheWholeTest() throws Exception {
    Pupil pupil = aStartedPupil();
    setReason(pupil, AbortReason.CANDIDATE);
    SheetFingerprint seen = sheet(pupil).fingerprint();

    List<Future<Outcome>> attempt =
        meanwhile.during(
            () -> rooms.completeTest(pupil), List.of(finalization(pupil, seen, NOTHING_TO_SAY)));

    assertThat(attempt.get(0).get().finalized()).isFalse();
    assertThat(attempt.get(0).get().finishedMeanwhile())
        .containsExactly(pupil.firstName() + " " + pupil.lastName());
    assertThat(finalizedSessions(pupil)).isZero();
    FinalizationSheet now = sheet(pupil);
    assertThat(now.unfinished()).isEmpty();
    assertThat(now.finished()).extracting(FinalizationSheet.Line::reason).containsOnlyNulls();
    assertThat(finalization(pupil, now.fingerprint(), NOTHING_TO_SAY).call().finalized()).isTrue();
  }

  @Test
  void aReasonForATestFinishedMeanwhileIsRefused() throws Exception {
    Pupil pupil = aStartedPupil();
    rooms.completeTest(pupil);

    assertThatThrownBy(() -> setReason(pupil, AbortReason.CANDIDATE))
        .hasMessage("finalization.test-finished");
  }

  @Test
  void aReasonThatAColleagueChangedIsLookedAtAgainAndKept() throws Exception {
    Pupil pupil = aStartedPupil();
    setReason(pupil, AbortReason.CANDIDATE);
    SheetFingerprint seen = sheet(pupil).fingerprint();
    setReason(pupil, AbortReason.TECHNICAL);

    assertThatThrownBy(() -> finalization(pupil, seen, NOTHING_TO_SAY).call())
        .hasMessage("finalization.tests-changed");

    assertThat(finalizedSessions(pupil)).isZero();
    assertThat(sheet(pupil).unfinished())
        .extracting(FinalizationSheet.Line::reason)
        .containsExactly(AbortReason.TECHNICAL);
  }

  @Test
  void aReportThatAColleagueMadeSinceTheRecapIsLookedAtBeforeItIsHandedOver() throws Exception {
    Pupil pupil = aStartedPupil();
    setReason(pupil, AbortReason.CANDIDATE);
    SheetFingerprint seen = sheet(pupil).fingerprint();
    long report = report(pupil);

    assertThatThrownBy(() -> finalization(pupil, seen, NOTHING_TO_SAY).call())
        .hasMessage("finalization.reports-changed");

    assertThat(finalizedSessions(pupil)).isZero();
    FinalizationSheet now = sheet(pupil);
    assertThat(now.unfinished().get(0).reports()).extracting("id").containsExactly(report);
    assertThat(finalization(pupil, now.fingerprint(), NOTHING_TO_SAY).call().finalized()).isTrue();
  }

  @Test
  void aReportThatAColleagueDeletedSinceTheRecapIsNotMissedInSilence() throws Exception {
    Pupil pupil = aStartedPupil();
    setReason(pupil, AbortReason.CANDIDATE);
    long report = report(pupil);
    SheetFingerprint seen = sheet(pupil).fingerprint();
    as(
        admin(pupil),
        () -> {
          deleteIssueReport.delete(report);
          return null;
        });

    assertThatThrownBy(() -> finalization(pupil, seen, NOTHING_TO_SAY).call())
        .hasMessage("finalization.reports-changed");

    assertThat(finalizedSessions(pupil)).isZero();
  }

  @Test
  void aReportBeingMadeAtTheMomentOfTheConfirmationIsToldToo() throws Exception {
    Pupil pupil = aStartedPupil();
    setReason(pupil, AbortReason.CANDIDATE);
    SheetFingerprint seen = sheet(pupil).fingerprint();

    List<Future<Outcome>> attempt =
        meanwhile.during(
            () -> reportUncommitted(pupil), List.of(finalization(pupil, seen, NOTHING_TO_SAY)));

    assertThat(catchThrowableOfType(ExecutionException.class, () -> attempt.get(0).get()))
        .hasRootCauseMessage("finalization.reports-changed");
    assertThat(finalizedSessions(pupil)).isZero();
  }

  @Test
  void aPaperJoinedSinceTheRecapIsLookedAtBeforeItIsHandedOver() throws Exception {
    Pupil pupil = aStartedPupil();
    setReason(pupil, AbortReason.CANDIDATE);
    SheetFingerprint seen = sheet(pupil).fingerprint();
    long paper =
        as(
            admin(pupil),
            () ->
                attachPaper.attach(
                    pupil.room().sessionId(), AttachmentKind.OTHER, new ByteArrayInputStream(PDF)));

    assertThatThrownBy(() -> finalization(pupil, seen, NOTHING_TO_SAY).call())
        .hasMessage("finalization.papers-changed");

    assertThat(finalizedSessions(pupil)).isZero();
    FinalizationSheet now = sheet(pupil);
    assertThat(now.papers()).extracting(Attachment::id).containsExactly(paper);
    assertThat(finalization(pupil, now.fingerprint(), NOTHING_TO_SAY).call().finalized()).isTrue();
  }

  @Test
  void aStalePageOfAFinalisedSessionChangesNothing() throws Exception {
    Pupil pupil = aStartedPupil();
    setReason(pupil, AbortReason.CANDIDATE);
    SheetFingerprint seen = sheet(pupil).fingerprint();
    finalization(pupil, seen, new Declaration(true, false, "Vu")).call();

    assertThatThrownBy(
            () -> finalization(pupil, seen, new Declaration(false, true, "Autre")).call())
        .hasMessage("session.already-finalized");

    assertThat(
            given.count(
                """
                select count(*) as number from session
                 where id = ? and has_incident and not has_joining_issue and examiner_global_comment = 'Vu'""",
                pupil.room().sessionId()))
        .isOne();
  }

  @Test
  void aReportMadeWhileAColleagueFinalisesIsToldToBeTooLate() throws Exception {
    Pupil pupil = aStartedPupil();
    long certification = certificationOf(pupil);
    Callable<Long> report = () -> as(admin(pupil), () -> addIssueReport.add(certification, FRAUD));

    List<Future<Long>> reports =
        meanwhile.during(() -> rooms.finalizeLocked(pupil.room()), List.of(report));

    assertThat(catchThrowableOfType(ExecutionException.class, () -> reports.get(0).get()))
        .hasRootCauseMessage("finalization.session-closed");
    assertThat(
            given.count(
                "select count(*) as number from issue_report where certification_id = ?",
                certification))
        .isZero();
  }

  @Test
  void aRefusedFinalisationLeavesNoLockAndLosesNothing() throws Exception {
    Pupil pupil = aStartedPupil();
    as(admin(pupil), () -> addIssueReport.add(certificationOf(pupil), FRAUD));

    assertThatThrownBy(() -> finalization(pupil, sheet(pupil).fingerprint(), NOTHING_TO_SAY).call())
        .hasMessage("finalization.reason-missing");

    assertThat(
            given.count(
                """
                select count(*) as number from
                 (select id from session where id = ? for update nowait) held""",
                pupil.room().sessionId()))
        .isOne();
    assertThat(sheet(pupil).reports()).isOne();
  }

  @Test
  void aCommentTooLongIsSaidBesideItsField() throws Exception {
    Pupil pupil = aStartedPupil();
    setReason(pupil, AbortReason.CANDIDATE);
    SheetFingerprint seen = sheet(pupil).fingerprint();
    Declaration wordy = new Declaration(false, false, "x".repeat(501));

    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> finalization(pupil, seen, wordy).call());

    assertThat(refused.violations()).extracting("field").containsExactly("comment");
    assertThat(finalizedSessions(pupil)).isZero();
  }

  private Pupil aStartedPupil() throws Exception {
    Room room = rooms.aRoom();
    Pupil pupil = rooms.aCertifiablePupil(room);
    rooms.present(pupil);
    as(pupil.accountId(), () -> startOrResume.enter(room.sessionId(), room.accessCode()));
    return pupil;
  }

  private static long admin(Pupil pupil) {
    return pupil.room().school().adminId();
  }

  private long certificationOf(Pupil pupil) {
    return given.id("select id from certification where candidate_id = ?", pupil.candidateId());
  }

  private void setReason(Pupil pupil, AbortReason reason) throws Exception {
    long certification = certificationOf(pupil);
    as(
        admin(pupil),
        () -> {
          setAbortReason.set(certification, reason);
          return null;
        });
  }

  private long report(Pupil pupil) throws Exception {
    long certification = certificationOf(pupil);
    return as(admin(pupil), () -> addIssueReport.add(certification, FRAUD));
  }

  private void reportUncommitted(Pupil pupil) {
    try {
      report(pupil);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private FinalizationSheet sheet(Pupil pupil) throws Exception {
    return as(admin(pupil), () -> readSheet.read(pupil.room().sessionId()));
  }

  private Callable<Outcome> finalization(
      Pupil pupil, SheetFingerprint seen, Declaration declaration) {
    return () ->
        as(
            admin(pupil),
            () -> finalizeSession.finalizeSession(pupil.room().sessionId(), seen, declaration));
  }

  private long finalizedSessions(Pupil pupil) {
    return given.count(
        "select count(*) as number from session where id = ? and finalized_at is not null",
        pupil.room().sessionId());
  }
}
