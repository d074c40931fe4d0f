package fr.pix.certif.invigilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.invigilation.RoomFixture.Room;
import fr.pix.certif.invigilation.boundary.EnterSession;
import fr.pix.certif.invigilation.boundary.LeaveSession;
import fr.pix.certif.invigilation.boundary.ShowBoard;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Refusal;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class EnterSessionIT extends ContainerTest {

  private static final String WRONG = "WRONG";

  @Inject EnterSession enterSession;
  @Inject LeaveSession leaveSession;
  @Inject ShowBoard showBoard;
  @Inject RoomFixture rooms;

  @Test
  void anyAccountEntersWithTheNumberAndThePassword() throws Exception {
    Room room = rooms.aRoom();
    long account = given.anAccount();

    enter(account, room.sessionId(), "c-kcd3q", aNetwork(account));
    enter(account, room.sessionId(), RoomFixture.PASSWORD, aNetwork(account));

    assertThat(accesses(room, account)).isEqualTo(1);
  }

  @Test
  void aMissingSessionAndAWrongPasswordAreAnsweredAlike() {
    Room room = rooms.aRoom();
    long account = given.anAccount();

    assertThatThrownBy(() -> enter(account, room.sessionId(), WRONG, aNetwork(account)))
        .hasMessage("invigilation.wrong-entry");
    assertThatThrownBy(() -> enter(account, 1, RoomFixture.PASSWORD, aNetwork(account)))
        .hasMessage("invigilation.wrong-entry");
    assertThat(accesses(room, account)).isZero();
  }

  @Test
  void aFinalisedSessionIsNotEntered() {
    Room room = rooms.aRoom();
    long account = given.anAccount();
    rooms.finalizeSession(room);

    assertThatThrownBy(
            () -> enter(account, room.sessionId(), RoomFixture.PASSWORD, aNetwork(account)))
        .hasMessage("session.not-accessible");
  }

  @Test
  void afterFiveWrongPasswordsTheRightOneIsNotReadAnyMore() {
    Room room = rooms.aRoom();
    long account = given.anAccount();
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> enter(account, room.sessionId(), WRONG, aNetwork(account)))
          .hasMessage("invigilation.wrong-entry");
    }

    assertThatThrownBy(
            () -> enter(account, room.sessionId(), RoomFixture.PASSWORD, aNetwork(account)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.THROTTLED));
    assertThat(accesses(room, account)).isZero();
  }

  @Test
  void fiveTriesAreForgottenOnceThePasswordWasRight() throws Exception {
    Room room = rooms.aRoom();
    long account = given.anAccount();
    for (int i = 0; i < 4; i++) {
      assertThatThrownBy(() -> enter(account, room.sessionId(), WRONG, aNetwork(account)))
          .hasMessage("invigilation.wrong-entry");
    }
    enter(account, room.sessionId(), RoomFixture.PASSWORD, aNetwork(account));

    assertThatThrownBy(() -> enter(account, room.sessionId(), WRONG, aNetwork(account)))
        .hasMessage("invigilation.wrong-entry");
  }

  @Test
  void aNetworkTriesFiftyTimesAnHour() {
    Room room = rooms.aRoom();
    String network = aNetwork(room.sessionId());
    for (int i = 0; i < 50; i++) {
      long account = given.anAccount();
      assertThatThrownBy(() -> enter(account, room.sessionId(), WRONG, network))
          .hasMessage("invigilation.wrong-entry");
    }

    assertThatThrownBy(() -> enter(given.anAccount(), room.sessionId(), WRONG, network))
        .hasMessage("invigilation.too-many-tries");
  }

  @Test
  void whoLeavesIsAskedThePasswordAgainAndTheSessionStaysInvigilated() throws Exception {
    Room room = rooms.aRoom();
    long account = given.anAccount();
    enter(account, room.sessionId(), RoomFixture.PASSWORD, aNetwork(account));

    leave(account, room.sessionId());

    assertThatThrownBy(() -> as(account, () -> showBoard.of(room.sessionId())))
        .hasMessage("invigilation.no-access");
    assertThat(accesses(room, account)).isEqualTo(1);
    enter(account, room.sessionId(), RoomFixture.PASSWORD, aNetwork(account));
    assertThat(as(account, () -> showBoard.of(room.sessionId())).room().finalized()).isFalse();
  }

  @Test
  void leavingASessionThatOneDoesNotInvigilateChangesNothing() throws Exception {
    Room room = rooms.aRoom();
    long invigilator = given.anAccount();
    enter(invigilator, room.sessionId(), RoomFixture.PASSWORD, aNetwork(invigilator));

    leave(given.anAccount(), room.sessionId());

    assertThat(as(invigilator, () -> showBoard.of(room.sessionId())).room().finalized()).isFalse();
  }

  private void leave(long account, long sessionId) throws Exception {
    as(
        account,
        () -> {
          leaveSession.leave(sessionId);
          return null;
        });
  }

  private void enter(long account, long sessionId, String password, String network)
      throws Exception {
    as(
        account,
        () -> {
          enterSession.enter(sessionId, password, network);
          return null;
        });
  }

  private long accesses(Room room, long account) {
    return given.count(
        "select count(*) as number from invigilator_access where session_id = ? and account_id = ?",
        room.sessionId(),
        account);
  }

  /** A network of its own for each account: what one test tries must not count for another. */
  private static String aNetwork(long account) {
    return "2001:db8::" + Long.toHexString(account);
  }
}
