package fr.pix.certif.invigilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.invigilation.RoomFixture.Room;
import fr.pix.certif.invigilation.boundary.AuthorizeResume;
import fr.pix.certif.invigilation.boundary.ConfirmPresence;
import fr.pix.certif.invigilation.boundary.EndTest;
import fr.pix.certif.invigilation.boundary.ShowBoard;
import fr.pix.certif.invigilation.control.Board;
import fr.pix.certif.invigilation.control.RoomState;
import fr.pix.certif.shared.ContainerTest;
import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class InvigilationIT extends ContainerTest {

  @Inject ShowBoard showBoard;
  @Inject ConfirmPresence confirmPresence;
  @Inject AuthorizeResume authorizeResume;
  @Inject EndTest endTest;
  @Inject StartOrResume startOrResume;
  @Inject RoomFixture rooms;

  @Test
  void theBoardFollowsACandidateFromTheDoorToTheEnd() throws Exception {
    Room room = rooms.aRoom();
    Pupil pupil = rooms.aCertifiablePupil(room);
    long invigilator = rooms.anInvigilator(room);
    assertThat(seenBy(invigilator, pupil).state()).isEqualTo(RoomState.EXPECTED);

    rooms.present(pupil);
    assertThat(seenBy(invigilator, pupil).state()).isEqualTo(RoomState.PRESENT);

    start(pupil);
    Board.Candidate started = seenBy(invigilator, pupil);
    assertThat(started.state()).isEqualTo(RoomState.STARTED);
    assertThat(started.questions()).isEqualTo(48);
    assertThat(started.plannedEnd()).isEqualTo(started.startedAt().plusSeconds(105 * 60));

    end(invigilator, pupil);
    assertThat(seenBy(invigilator, pupil).state()).isEqualTo(RoomState.ENDED);
  }

  @Test
  void aPresenceIsWithdrawnUntilTheTestHasBegun() throws Exception {
    Room room = rooms.aRoom();
    Pupil pupil = rooms.aCertifiablePupil(room);
    long invigilator = rooms.anInvigilator(room);

    confirm(invigilator, pupil, true);
    confirm(invigilator, pupil, false);
    assertThat(seenBy(invigilator, pupil).state()).isEqualTo(RoomState.EXPECTED);

    rooms.present(pupil);
    start(pupil);
    assertThatThrownBy(() -> confirm(invigilator, pupil, false))
        .hasMessage("invigilation.already-started");
  }

  @Test
  void onlyARunningTestIsResumedOrEnded() throws Exception {
    Room room = rooms.aRoom();
    Pupil pupil = rooms.aCertifiablePupil(room);
    long invigilator = rooms.anInvigilator(room);
    assertThatThrownBy(() -> resume(invigilator, pupil)).hasMessage("invigilation.not-started");
    assertThatThrownBy(() -> end(invigilator, pupil)).hasMessage("invigilation.not-started");

    rooms.present(pupil);
    start(pupil);
    resume(invigilator, pupil);
    assertThat(seenBy(invigilator, pupil).authorized()).isTrue();

    end(invigilator, pupil);
    end(invigilator, pupil);
    assertThatThrownBy(() -> resume(invigilator, pupil)).hasMessage("invigilation.already-ended");
  }

  @Test
  void aRoomWhereNobodyIsEnrolledIsShownEmpty() throws Exception {
    Room room = rooms.aRoom();
    long invigilator = rooms.anInvigilator(room);

    Board board = as(invigilator, () -> showBoard.of(room.sessionId()));

    assertThat(board.room().sessionId()).isEqualTo(room.sessionId());
    assertThat(board.candidates()).isEmpty();
  }

  @Test
  void whoHasNotEnteredTheRoomFindsNone() {
    Room room = rooms.aRoom();
    Pupil pupil = rooms.aPupil(room);
    long elsewhere = rooms.anInvigilator(rooms.aRoom());

    for (ThrowingCallable attempt : allActions(elsewhere, pupil)) {
      assertThatThrownBy(attempt).hasMessage("invigilation.no-access");
    }
    assertThatThrownBy(() -> as(elsewhere, () -> showBoard.of(room.sessionId())))
        .hasMessage("invigilation.no-access");
  }

  @Test
  void aCandidateOfAnotherRoomIsOutOfReach() {
    Room room = rooms.aRoom();
    Pupil elsewhere = rooms.aPupil(rooms.aRoom());
    long invigilator = rooms.anInvigilator(room);

    assertThatThrownBy(
            () ->
                as(
                    invigilator,
                    () -> {
                      confirmPresence.confirm(room.sessionId(), elsewhere.candidateId(), true);
                      return null;
                    }))
        .hasMessage("candidate.missing");
  }

  @Test
  void nothingChangesOnceTheSessionIsFinalised() throws Exception {
    Room room = rooms.aRoom();
    Pupil pupil = rooms.aPupil(room);
    long invigilator = rooms.anInvigilator(room);
    rooms.finalizeSession(room);

    for (ThrowingCallable attempt : allActions(invigilator, pupil)) {
      assertThatThrownBy(attempt).hasMessage("session.not-accessible");
    }
    assertThat(as(invigilator, () -> showBoard.of(room.sessionId())).room().finalized()).isTrue();
  }

  private ThrowingCallable[] allActions(long invigilator, Pupil pupil) {
    return new ThrowingCallable[] {
      () -> confirm(invigilator, pupil, true),
      () -> resume(invigilator, pupil),
      () -> end(invigilator, pupil)
    };
  }

  private Board.Candidate seenBy(long invigilator, Pupil pupil) throws Exception {
    return as(invigilator, () -> showBoard.of(pupil.room().sessionId())).candidates().stream()
        .filter(candidate -> candidate.id() == pupil.candidateId())
        .findFirst()
        .orElseThrow();
  }

  private void start(Pupil pupil) throws Exception {
    as(
        pupil.accountId(),
        () -> startOrResume.enter(pupil.room().sessionId(), pupil.room().accessCode()));
  }

  private void confirm(long invigilator, Pupil pupil, boolean present) throws Exception {
    as(
        invigilator,
        () -> {
          confirmPresence.confirm(pupil.room().sessionId(), pupil.candidateId(), present);
          return null;
        });
  }

  private void resume(long invigilator, Pupil pupil) throws Exception {
    as(
        invigilator,
        () -> {
          authorizeResume.authorize(pupil.room().sessionId(), pupil.candidateId());
          return null;
        });
  }

  private void end(long invigilator, Pupil pupil) throws Exception {
    as(
        invigilator,
        () -> {
          endTest.end(pupil.room().sessionId(), pupil.candidateId());
          return null;
        });
  }
}
