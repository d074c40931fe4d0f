package fr.pix.certif.finalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.finalization.boundary.AddIssueReport;
import fr.pix.certif.finalization.boundary.FinalizationSheet;
import fr.pix.certif.finalization.boundary.FinalizeSession;
import fr.pix.certif.finalization.boundary.ReadFinalizationSheet;
import fr.pix.certif.finalization.boundary.SetAbortReason;
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
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class FinalizeSessionIT extends ContainerTest {

  private static final Declaration NOTHING_TO_SAY = new Declaration(false, false, null);
  private static final IssueReportDraft LATE =
      new IssueReportDraft(
          IssueCategory.NON_BLOCKING_CANDIDATE_ISSUE, null, "Dix minutes de retard.", null);

  private static final SheetFingerprint UNSEEN =
      SheetFingerprint.of(List.of(), List.of(), List.of());

  @Inject FinalizeSession finalizeSession;
  @Inject ReadFinalizationSheet readSheet;
  @Inject SetAbortReason setAbortReason;
  @Inject AddIssueReport addIssueReport;
  @Inject StartOrResume startOrResume;
  @Inject RoomFixture rooms;
  @Inject MeanwhileFixture meanwhile;

  @Test
  void anUnfinishedTestNeedsAReason() throws Exception {
    Started started = aStartedTest();

    assertThatThrownBy(() -> finalizeAs(started.admin(), started))
        .hasMessage("finalization.reason-missing");
    setReason(started.admin(), started);

    assertThat(finalizeAs(started.admin(), started).finalized()).isTrue();
    assertThat(finalized(started)).isTrue();
  }

  @Test
  void aSessionWhereNobodyStartedIsNotFinalised() {
    Room room = rooms.aRoom();
    rooms.aCertifiablePupil(room);

    assertThatThrownBy(() -> finalizeAs(room.school().adminId(), room.sessionId()))
        .hasMessage("finalization.no-test-started");
  }

  @Test
  void ofTwoFinalisationsAtOnceOneWinsAndTheOtherIsTold() throws Exception {
    Started started = aStartedTest();
    setReason(started.admin(), started);
    SheetFingerprint seen = sheet(started.admin(), started.sessionId()).fingerprint();
    Callable<FinalizeSession.Outcome> attempt =
        () -> as(started.admin(), () -> finalizeSession(started.sessionId(), seen));

    List<Future<FinalizeSession.Outcome>> attempts =
        meanwhile.during(() -> rooms.lock(started.pupil().room()), List.of(attempt, attempt));

    assertThat(attempts.stream().map(FinalizeSessionIT::outcome))
        .containsExactlyInAnyOrder("finalized", "session.already-finalized");
  }

  @Test
  void aFinalisedSessionTakesNoReasonAndNoReport() throws Exception {
    Started started = aStartedTest();
    setReason(started.admin(), started);
    addIssueReport(started.admin(), started);
    finalizeAs(started.admin(), started);

    assertThatThrownBy(() -> setReason(started.admin(), started))
        .hasMessage("finalization.session-closed");
    assertThatThrownBy(() -> addIssueReport(started.admin(), started))
        .hasMessage("finalization.session-closed");
  }

  @Test
  void anotherCentreFindsNothingToFinaliseReportOrExplain() throws Exception {
    Started started = aStartedTest();
    long stranger = given.aSchool().adminId();

    assertThatThrownBy(() -> sheet(stranger, started.sessionId())).hasMessage("session.not-found");
    assertThatThrownBy(() -> setReason(stranger, started))
        .hasMessage("finalization.certification-not-found");
    assertThatThrownBy(() -> addIssueReport(stranger, started))
        .hasMessage("finalization.certification-not-found");
    assertThatThrownBy(() -> as(stranger, () -> finalizeSession(started.sessionId(), UNSEEN)))
        .hasMessage("session.not-found");
    assertThat(finalized(started)).isFalse();
  }

  @Test
  void aSheetThatChangedSinceItWasSeenIsLookedAtAgain() throws Exception {
    Started started = aStartedTest();
    setReason(started.admin(), started);
    SheetFingerprint seen = sheet(started.admin(), started.sessionId()).fingerprint();
    Pupil late = aStartedPupil(started.pupil().room());
    as(
        started.admin(),
        () -> {
          setAbortReason.set(certificationOf(late), AbortReason.CANDIDATE);
          return null;
        });

    assertThatThrownBy(() -> as(started.admin(), () -> finalizeSession(started.sessionId(), seen)))
        .hasMessage("finalization.tests-changed");
    assertThat(finalized(started)).isFalse();
  }

  private record Started(Pupil pupil, long certification) {

    long admin() {
      return pupil.room().school().adminId();
    }

    long sessionId() {
      return pupil.room().sessionId();
    }
  }

  private Started aStartedTest() throws Exception {
    Pupil pupil = aStartedPupil(rooms.aRoom());
    return new Started(pupil, certificationOf(pupil));
  }

  private Pupil aStartedPupil(Room room) throws Exception {
    Pupil pupil = rooms.aCertifiablePupil(room);
    rooms.present(pupil);
    as(pupil.accountId(), () -> startOrResume.enter(room.sessionId(), room.accessCode()));
    return pupil;
  }

  private long certificationOf(Pupil pupil) {
    return given.id("select id from certification where candidate_id = ?", pupil.candidateId());
  }

  private void setReason(long account, Started started) throws Exception {
    as(
        account,
        () -> {
          setAbortReason.set(started.certification(), AbortReason.TECHNICAL);
          return null;
        });
  }

  private void addIssueReport(long account, Started started) throws Exception {
    as(account, () -> addIssueReport.add(started.certification(), LATE));
  }

  private FinalizationSheet sheet(long account, long sessionId) throws Exception {
    return as(account, () -> readSheet.read(sessionId));
  }

  private FinalizeSession.Outcome finalizeAs(long account, Started started) throws Exception {
    return finalizeAs(account, started.sessionId());
  }

  private FinalizeSession.Outcome finalizeAs(long account, long sessionId) throws Exception {
    SheetFingerprint seen = sheet(account, sessionId).fingerprint();
    return as(account, () -> finalizeSession(sessionId, seen));
  }

  private FinalizeSession.Outcome finalizeSession(long sessionId, SheetFingerprint seen) {
    return finalizeSession.finalizeSession(sessionId, seen, NOTHING_TO_SAY);
  }

  private boolean finalized(Started started) {
    return given.count(
            "select count(*) as number from session where id = ? and finalized_at is not null",
            started.sessionId())
        == 1;
  }

  private static String outcome(Future<FinalizeSession.Outcome> attempt) {
    try {
      return attempt.get().finalized() ? "finalized" : "not finalized";
    } catch (ExecutionException e) {
      return e.getCause().getMessage();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }
}
