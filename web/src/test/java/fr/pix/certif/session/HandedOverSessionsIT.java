package fr.pix.certif.session;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.assessment.boundary.JoinSession;
import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.assessment.boundary.SubmitAnswer;
import fr.pix.certif.finalization.boundary.AddIssueReport;
import fr.pix.certif.finalization.boundary.DeleteIssueReport;
import fr.pix.certif.finalization.boundary.FinalizeSession;
import fr.pix.certif.finalization.boundary.SetAbortReason;
import fr.pix.certif.finalization.control.Declaration;
import fr.pix.certif.finalization.control.SheetFingerprint;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.boundary.AuthorizeResume;
import fr.pix.certif.invigilation.boundary.ConfirmPresence;
import fr.pix.certif.invigilation.boundary.EndTest;
import fr.pix.certif.invigilation.boundary.EnterSession;
import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.issue.control.IssueCategory;
import fr.pix.certif.issue.control.IssueReportDraft;
import fr.pix.certif.session.HandedOverFixture.Held;
import fr.pix.certif.session.HandedOverFixture.Stage;
import fr.pix.certif.session.boundary.AdjustCandidate;
import fr.pix.certif.session.boundary.CatchUpAbsentees;
import fr.pix.certif.session.boundary.DeleteSession;
import fr.pix.certif.session.boundary.EditSession;
import fr.pix.certif.session.boundary.EnrollCandidates;
import fr.pix.certif.session.boundary.MoveCandidate;
import fr.pix.certif.session.boundary.RemoveCandidate;
import fr.pix.certif.session.control.Arrangements;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.summons.boundary.SendConvocations;
import fr.pix.certif.summons.boundary.SendKit;
import fr.pix.certif.summons.boundary.WriteConvocationAddresses;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a session refuses once it was handed over, whether the jury has not looked at it yet, has it
 * in hand or has published it.
 */
class HandedOverSessionsIT extends ContainerTest {

  private static final String FINALIZED = "session.already-finalized";
  private static final String CLOSED = "session.not-accessible";
  private static final String NO_MORE_REPORTS = "finalization.session-closed";

  @Inject HandedOverFixture sessions;
  @Inject EnrolmentFixture with;
  @Inject EditSession edit;
  @Inject DeleteSession delete;
  @Inject EnrollCandidates enroll;
  @Inject AdjustCandidate adjust;
  @Inject MoveCandidate move;
  @Inject CatchUpAbsentees catchUp;
  @Inject RemoveCandidate remove;
  @Inject WriteConvocationAddresses addresses;
  @Inject SendConvocations convocations;
  @Inject SendKit kit;
  @Inject JoinSession join;
  @Inject StartOrResume start;
  @Inject SubmitAnswer answer;
  @Inject EnterSession enterRoom;
  @Inject ConfirmPresence presence;
  @Inject AuthorizeResume resume;
  @Inject EndTest endTest;
  @Inject AddIssueReport addReport;
  @Inject DeleteIssueReport deleteReport;
  @Inject SetAbortReason abortReason;
  @Inject FinalizeSession finalizeSession;

  private List<Held> handedOver;

  /** An attempt on a session, by whoever may try it. */
  private interface Attempt {
    Object on(Held session) throws Exception;
  }

  @BeforeEach
  void oneOfEachStage() throws Exception {
    handedOver =
        List.of(
            sessions.held(Stage.FINALIZED),
            sessions.held(Stage.IN_HAND),
            sessions.held(Stage.PUBLISHED));
  }

  @Test
  void itIsNotEdited() {
    refused(FINALIZED, session -> doing(() -> edit.edit(session.id(), with.details(3), 0)));
  }

  @Test
  void itIsNotDeletedWhetherATestHasStartedOrNot() throws Exception {
    refused(FINALIZED, session -> delete.delete(session.id()));
    for (Held session : handedOver) {
      long untouched = sessions.untouched(session);
      assertRefused(FINALIZED, session.school().adminId(), () -> delete.delete(untouched));
    }
  }

  @Test
  void nobodyIsEnrolled() throws Exception {
    for (Held session : handedOver) {
      Set<Long> pupil = Set.of(with.aPupil(session.school(), "Tard", "Zoé"));
      assertRefused(
          FINALIZED, session.school().adminId(), () -> enroll.enroll(session.id(), pupil));
    }
  }

  @Test
  void theAbsentOfAnotherAreNotEnrolledThere() {
    refused(
        FINALIZED, session -> catchUp.enroll(with.aSession(session.school(), -2), session.id()));
  }

  @Test
  void noCandidateIsRemovedLinkedOrNot() {
    refused(FINALIZED, session -> remove.remove(session.id(), session.absent().candidateId()));
    refused(FINALIZED, session -> remove.remove(session.id(), session.present().candidateId()));
  }

  @Test
  void noCandidateIsMovedOutOfItNorIntoIt() {
    refused(
        FINALIZED,
        session ->
            move.move(
                session.id(), session.absent().candidateId(), with.aSession(session.school(), 3)));
    refused(FINALIZED, session -> move.move(with.aSession(session.school(), 3), 1, session.id()));
  }

  @Test
  void noCandidateIsArranged() {
    refused(
        FINALIZED,
        session ->
            adjust.adjust(
                session.id(), session.absent().candidateId(), new Arrangements(33, false), false));
  }

  @Test
  void nobodyIsCalledAndNoKitIsSent() {
    refused(FINALIZED, session -> convocations.send(session.id()));
    refused(FINALIZED, session -> kit.send(session.id(), "surveillante@exemple.fr"));
    refused(
        FINALIZED,
        session ->
            addresses.write(
                session.id(), Map.of(session.absent().candidateId(), "famille@exemple.fr")));
  }

  @Test
  void nobodyJoins() throws Exception {
    for (Held session : handedOver) {
      var pupil = session.absent();
      var identity =
          new JoinSession.Identity(pupil.firstName(), pupil.lastName(), pupil.birthdate());
      assertRefused(
          CLOSED, pupil.accountId(), () -> doing(() -> join.join(session.id(), identity)));
    }
  }

  @Test
  void nobodyStartsResumesOrAnswers() throws Exception {
    for (Held session : handedOver) {
      long candidate = session.present().accountId();
      String code = session.room().accessCode();
      assertRefused(CLOSED, candidate, () -> start.enter(session.id(), code));
      assertRefused(
          "assessment.ended-due-to-finalization",
          candidate,
          () -> answer.submit(session.certification(), 1, "1"));
    }
  }

  @Test
  void noInvigilatorEntersActsOrEnds() throws Exception {
    for (Held session : handedOver) {
      long newcomer = given.anAccount();
      assertRefused(
          CLOSED,
          newcomer,
          () ->
              doing(
                  () ->
                      enterRoom.enter(session.id(), RoomFixture.PASSWORD, "2001:db8:" + newcomer)));
      long candidate = session.present().candidateId();
      long invigilator = session.invigilator();
      assertRefused(
          CLOSED,
          invigilator,
          () -> doing(() -> presence.confirm(session.id(), session.absent().candidateId(), true)));
      assertRefused(
          CLOSED, invigilator, () -> doing(() -> resume.authorize(session.id(), candidate)));
      assertRefused(CLOSED, invigilator, () -> doing(() -> endTest.end(session.id(), candidate)));
    }
  }

  @Test
  void noReportIsAddedOrTakenBackAndNoReasonGiven() {
    var report = new IssueReportDraft(IssueCategory.FRAUD, null, "Téléphone.", null);
    refused(NO_MORE_REPORTS, session -> addReport.add(session.certification(), report));
    refused(NO_MORE_REPORTS, session -> doing(() -> deleteReport.delete(session.report())));
    refused(
        NO_MORE_REPORTS,
        session -> doing(() -> abortReason.set(session.certification(), AbortReason.TECHNICAL)));
  }

  @Test
  void itIsNotFinalizedAgain() {
    refused(
        FINALIZED,
        session ->
            finalizeSession.finalizeSession(
                session.id(),
                SheetFingerprint.of(List.of(), List.of(), List.of()),
                new Declaration(false, false, null)));
  }

  /** In each of the stages, to the administrator of the centre. */
  private void refused(String code, Attempt attempt) {
    for (Held session : handedOver) {
      assertRefused(code, session.school().adminId(), () -> attempt.on(session));
    }
  }

  private static void assertRefused(String code, long account, Callable<?> attempt) {
    assertThatThrownBy(() -> as(account, attempt)).hasMessage(code);
  }

  private static Object doing(ThrowingCallable work) throws Exception {
    try {
      work.call();
      return null;
    } catch (RuntimeException refused) {
      throw refused;
    } catch (Throwable failure) {
      throw new IllegalStateException(failure);
    }
  }
}
