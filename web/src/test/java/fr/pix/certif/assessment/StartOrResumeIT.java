package fr.pix.certif.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.invigilation.MeanwhileFixture;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.invigilation.RoomFixture.Room;
import fr.pix.certif.shared.ContainerTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class StartOrResumeIT extends ContainerTest {

  private static final int TOGETHER = 4;

  @Inject StartOrResume startOrResume;
  @Inject RoomFixture rooms;
  @Inject MeanwhileFixture meanwhile;

  @Test
  void theFirstEntryDrawsTheTestAndUsesUpTheAuthorisation() throws Exception {
    Pupil pupil = aPresentPupil();

    long certification = enter(pupil, pupil.room().accessCode());

    assertThat(
            given.count(
                """
                select d.questions as number from certification join certification_draw d on d.certification_id = id
                 where id = ? and candidate_id = ? and state = 'STARTED' and max_reachable_level = 5
                   and verification_code ~ '^P-[2346789BCDFGHJKMPQRTVWXY]{8}$'""",
                certification, pupil.candidateId()))
        .isEqualTo(48);
    assertThat(authorized(pupil)).isFalse();
  }

  @Test
  void caseAndBlanksOfTheCodeDoNotMatter() throws Exception {
    Pupil pupil = aPresentPupil();

    assertThat(enter(pupil, " " + pupil.room().accessCode().toLowerCase(Locale.ROOT))).isPositive();
  }

  @Test
  void aWrongCodeDoesNotUseUpTheAuthorisation() {
    Pupil pupil = aPresentPupil();

    assertThatThrownBy(() -> enter(pupil, "XXXX22")).hasMessage("access-code.unknown");
    assertThat(authorized(pupil)).isTrue();
  }

  @Test
  void aProfileThatDoesNotSufficeLeavesTheAuthorisation() {
    Pupil pupil = rooms.aPupil(rooms.aRoom());
    rooms.aProfile(pupil, 7);
    rooms.present(pupil);

    assertThatThrownBy(() -> enter(pupil, pupil.room().accessCode()))
        .hasMessage("candidate.not-certifiable");
    assertThat(authorized(pupil)).isTrue();
    assertThat(certificationsOf(pupil)).isZero();
  }

  @Test
  void nobodyStartsBeforeTheInvigilatorHasSeenThem() {
    Pupil pupil = aPresentPupil();
    rooms.authorize(pupil, false);

    assertThatThrownBy(() -> enter(pupil, pupil.room().accessCode()))
        .hasMessage("candidate.not-authorized-to-join");
  }

  @Test
  void oneAuthorisationLetsInOnce() throws Exception {
    Pupil pupil = aPresentPupil();
    enter(pupil, pupil.room().accessCode());

    assertThatThrownBy(() -> enter(pupil, pupil.room().accessCode()))
        .hasMessage("candidate.not-authorized-to-resume");
  }

  @Test
  void anAuthorisedResumeGoesOnWithTheSameTest() throws Exception {
    Pupil pupil = aPresentPupil();
    long certification = enter(pupil, pupil.room().accessCode());
    rooms.authorize(pupil, true);

    assertThat(enter(pupil, pupil.room().accessCode())).isEqualTo(certification);
    assertThat(authorized(pupil)).isFalse();
  }

  @Test
  void aFinalisedSessionLetsNobodyIn() {
    Pupil pupil = aPresentPupil();
    rooms.finalizeSession(pupil.room());

    assertThatThrownBy(() -> enter(pupil, pupil.room().accessCode()))
        .hasMessage("session.not-accessible");
  }

  @Test
  void whoHasNotJoinedIsToldToJoin() {
    Room room = rooms.aRoom();
    long stranger = given.anAccount();

    assertThatThrownBy(
            () -> as(stranger, () -> startOrResume.enter(room.sessionId(), room.accessCode())))
        .hasMessage("access-code.not-joined");
  }

  @Test
  void entriesMadeTogetherAreOneCertificationGivenToAll() throws Exception {
    Pupil pupil = aPresentPupil();
    Callable<Long> entry = () -> enter(pupil, pupil.room().accessCode());

    var entries = meanwhile.during(() -> rooms.lock(pupil), Collections.nCopies(TOGETHER, entry));

    long certification = entries.get(0).get();
    for (Future<Long> other : entries) {
      assertThat(other.get()).isEqualTo(certification);
    }
    assertThat(certificationsOf(pupil)).isEqualTo(1);
    assertThat(authorized(pupil)).isFalse();
  }

  @Test
  void anEntryThatWaitedForTheFinalisationIsRefused() throws Exception {
    Pupil pupil = aPresentPupil();
    Callable<Long> entry = () -> enter(pupil, pupil.room().accessCode());

    var entries = meanwhile.during(() -> rooms.finalizeSession(pupil.room()), List.of(entry));

    assertThatThrownBy(entries.get(0)::get).cause().hasMessage("session.not-accessible");
    assertThat(certificationsOf(pupil)).isZero();
  }

  private Pupil aPresentPupil() {
    Pupil pupil = rooms.aCertifiablePupil(rooms.aRoom());
    rooms.present(pupil);
    return pupil;
  }

  private long enter(Pupil pupil, String code) throws Exception {
    return as(pupil.accountId(), () -> startOrResume.enter(pupil.room().sessionId(), code));
  }

  private boolean authorized(Pupil pupil) {
    return given.count(
            "select count(*) as number from candidate where id = ? and authorized_to_start",
            pupil.candidateId())
        == 1;
  }

  private long certificationsOf(Pupil pupil) {
    return given.count(
        "select count(*) as number from certification where candidate_id = ?", pupil.candidateId());
  }
}
