package fr.pix.certif.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.assessment.boundary.JoinSession;
import fr.pix.certif.assessment.boundary.JoinSession.Identity;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.invigilation.RoomFixture.Room;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Refusal;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JoinSessionIT extends ContainerTest {

  @Inject JoinSession joinSession;
  @Inject RoomFixture rooms;

  @Test
  void caseAccentsAndPunctuationDoNotMatter() throws Exception {
    Pupil pupil = rooms.aPupil(rooms.aRoom());
    String typed = pupil.lastName().toUpperCase(Locale.ROOT).replaceAll("[’-]", " ");

    join(pupil.accountId(), pupil, "elodie anne", typed);

    assertThat(accountOf(pupil)).isEqualTo(pupil.accountId());
  }

  @Test
  void joiningAgainChangesNothing() throws Exception {
    Pupil pupil = rooms.aPupil(rooms.aRoom());
    join(pupil.accountId(), pupil);

    join(pupil.accountId(), pupil);

    assertThat(accountOf(pupil)).isEqualTo(pupil.accountId());
  }

  @Test
  void anotherFirstNameFindsNobody() {
    Pupil pupil = rooms.aPupil(rooms.aRoom());

    assertThatThrownBy(() -> join(pupil.accountId(), pupil, "Élodie", pupil.lastName()))
        .hasMessage("join.no-candidate");
  }

  @Test
  void aMissingSessionLooksLikeAMissingCandidate() {
    Pupil pupil = rooms.aPupil(rooms.aRoom());
    Identity identity = new Identity(pupil.firstName(), pupil.lastName(), pupil.birthdate());

    assertThatThrownBy(() -> as(pupil.accountId(), () -> joinIn(1, identity)))
        .hasMessage("join.no-candidate");
  }

  @Test
  void aFinalisedSessionIsNotJoined() {
    Room room = rooms.aRoom();
    Pupil pupil = rooms.aPupil(room);
    rooms.finalizeSession(room);

    assertThatThrownBy(() -> join(pupil.accountId(), pupil))
        .hasMessage("session.not-accessible")
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CLOSED));
  }

  @Test
  void aPupilReconciledWithAnotherAccountIsNotJoined() {
    Pupil pupil = rooms.aPupil(rooms.aRoom());
    long other = given.anAccount();

    assertThatThrownBy(() -> join(other, pupil)).hasMessage("join.wrong-account");
    assertThat(accountOf(pupil)).isZero();
  }

  @Test
  void joiningReconcilesAPupilWithoutAccount() throws Exception {
    Pupil pupil = rooms.aPupil(rooms.aRoom());
    rooms.forgetAccount(pupil);
    long account = given.anAccount();

    join(account, pupil);

    assertThat(accountOf(pupil)).isEqualTo(account);
    assertThat(
            given.count("select account_id as number from learner where id = ?", pupil.learnerId()))
        .isEqualTo(account);
  }

  @Test
  void anAccountReconciledWithAClassmateIsTheWrongOne() {
    Room room = rooms.aRoom();
    Pupil pupil = rooms.aPupil(room);
    Pupil classmate = rooms.aPupil(room);
    rooms.forgetAccount(pupil);

    assertThatThrownBy(() -> join(classmate.accountId(), pupil)).hasMessage("join.wrong-account");
  }

  @Test
  void aCandidateBelongsToTheFirstAccountThatJoined() throws Exception {
    Pupil pupil = rooms.aPupil(rooms.aRoom());
    join(pupil.accountId(), pupil);
    long other = given.anAccount();

    assertThatThrownBy(() -> join(other, pupil)).hasMessage("join.candidate-taken");
  }

  @Test
  void anAccountIsOneCandidateOfASession() throws Exception {
    Room room = rooms.aRoom();
    Pupil first = rooms.aPupil(room);
    Pupil stranger = rooms.aPupilOfNoSchool(room);
    join(first.accountId(), first);

    assertThatThrownBy(() -> join(first.accountId(), stranger)).hasMessage("join.account-used");
  }

  private void join(long account, Pupil pupil) throws Exception {
    join(account, pupil, pupil.firstName(), pupil.lastName());
  }

  private void join(long account, Pupil pupil, String firstName, String lastName) throws Exception {
    Identity identity = new Identity(firstName, lastName, pupil.birthdate());
    as(account, () -> joinIn(pupil.room().sessionId(), identity));
  }

  private Void joinIn(long sessionId, Identity identity) {
    joinSession.join(sessionId, identity);
    return null;
  }

  private long accountOf(Pupil pupil) {
    return given.count(
        "select coalesce(account_id, 0) as number from candidate where id = ?",
        pupil.candidateId());
  }
}
