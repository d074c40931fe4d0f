package fr.pix.certif.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.finalization.boundary.FinalizeSession;
import fr.pix.certif.finalization.boundary.ReadFinalizationSheet;
import fr.pix.certif.finalization.boundary.SetAbortReason;
import fr.pix.certif.finalization.control.Declaration;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.invigilation.RoomFixture.Room;
import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.jury.boundary.ProcessFinalizedSessions;
import fr.pix.certif.jury.boundary.ReadJurySession;
import fr.pix.certif.jury.boundary.RequestRun;
import fr.pix.certif.jury.control.NightJob;
import fr.pix.certif.publication.boundary.PublishSession;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

class JudgeAndPublishIT extends ContainerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject FinalizeSession finalizeSession;
  @Inject ReadFinalizationSheet readSheet;
  @Inject SetAbortReason setAbortReason;
  @Inject StartOrResume startOrResume;
  @Inject ProcessFinalizedSessions processSessions;
  @Inject PublishSession publishSession;
  @Inject ReadJurySession readSession;
  @Inject RequestRun requestRun;
  @Inject RoomFixture rooms;
  @Inject Database database;
  @Inject Clock clock;

  @Test
  void aSessionIsJudgedAsSoonAsItIsFinalisedAndOnlyOnce() throws Exception {
    Room room = aFinalisedSession();

    awaitJudged(room);

    assertThat(asSystem(() -> processSessions.processNow(room.sessionId()))).isFalse();
    assertThat(results(room)).isEqualTo(1);
  }

  @Test
  void aSessionWithATestThatLostItsDrawIsNotPassedOver() throws Exception {
    Room room =
        aFinalisedSession(
            certification ->
                database.update(
                    "delete from certification_draw where certification_id = ?", certification));

    assertThatThrownBy(() -> judgeOnceNobodyElseDoes(room)).isNotInstanceOf(AssertionError.class);
    assertThat(
            given.count(
                "select count(*) as number from session where id = ? and processed_at is null",
                room.sessionId()))
        .isEqualTo(1);
    assertThat(results(room)).isZero();
  }

  @Test
  void theStaffPublishesAJudgedSessionOnce() throws Exception {
    Room room = aFinalisedSession();
    awaitJudged(room);
    long staff = given.aStaffMember("CERTIF");

    publish(staff, room);

    assertThatThrownBy(() -> publish(staff, room)).hasMessage("publication.already-published");
    assertThat(
            given.count(
                "select count(*) as number from publication where session_id = ?",
                room.sessionId()))
        .isEqualTo(1);
    assertThat(
            given.count(
                "select count(*) as number from certification where session_id = ? and published",
                room.sessionId()))
        .isEqualTo(1);
  }

  @Test
  void aSessionThatIsNotJudgedIsNotPublished() throws Exception {
    Room room = rooms.aRoom();
    long staff = given.aStaffMember("CERTIF");

    assertThatThrownBy(() -> publish(staff, room)).hasMessage("publication.not-judged");
  }

  @Test
  void aCentreNeitherReadsTheJuryNorPublishesNorStartsTheNight() {
    Room room = rooms.aRoom();
    long admin = room.school().adminId();

    assertThatThrownBy(() -> publish(admin, room)).hasMessage("forbidden");
    assertThatThrownBy(() -> as(admin, () -> readSession.read(room.sessionId())))
        .hasMessage("forbidden");
    assertThatThrownBy(
            () ->
                as(
                    admin,
                    () -> {
                      requestRun.request(NightJob.values()[0]);
                      return null;
                    }))
        .hasMessage("forbidden");
  }

  private Room aFinalisedSession() throws Exception {
    return aFinalisedSession(certification -> {});
  }

  private Room aFinalisedSession(LongConsumer meanwhile) throws Exception {
    Room room = rooms.aRoom();
    rooms.anInvigilator(room);
    Pupil pupil = rooms.aCertifiablePupil(room);
    rooms.present(pupil);
    long certification =
        as(pupil.accountId(), () -> startOrResume.enter(room.sessionId(), room.accessCode()));
    meanwhile.accept(certification);
    long admin = room.school().adminId();
    as(
        admin,
        () -> {
          setAbortReason.set(certification, AbortReason.CANDIDATE);
          return finalizeSession.finalizeSession(
              room.sessionId(),
              readSheet.read(room.sessionId()).fingerprint(),
              new Declaration(false, false, null));
        });
    return room;
  }

  /** What judges a session as soon as it is finalised may hold it still: it is then passed over. */
  private void judgeOnceNobodyElseDoes(Room room) throws Exception {
    Instant limit = clock.instant().plus(PATIENCE);
    while (!asSystem(() -> processSessions.processNow(room.sessionId()))) {
      assertThat(clock.instant()).as("the session is let go in time").isBefore(limit);
    }
  }

  private void awaitJudged(Room room) {
    Instant limit = clock.instant().plus(PATIENCE);
    while (given.count(
            "select count(*) as number from session where id = ? and processed_at is not null",
            room.sessionId())
        == 0) {
      assertThat(clock.instant()).as("the session is judged in time").isBefore(limit);
      Thread.onSpinWait();
    }
  }

  private long results(Room room) {
    return given.count(
        """
        select count(*) as number from certification_result r join certification c on c.id = r.certification_id
         where c.session_id = ?""",
        room.sessionId());
  }

  private void publish(long account, Room room) throws Exception {
    as(
        account,
        () -> {
          publishSession.publish(room.sessionId());
          return null;
        });
  }
}
