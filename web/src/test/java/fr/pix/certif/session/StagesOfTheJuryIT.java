package fr.pix.certif.session;

import static fr.pix.certif.session.HandedOverFixture.Stage.FINALIZED;
import static fr.pix.certif.session.HandedOverFixture.Stage.IN_HAND;
import static fr.pix.certif.session.HandedOverFixture.Stage.OPEN;
import static fr.pix.certif.session.HandedOverFixture.Stage.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.jury.boundary.AssignSession;
import fr.pix.certif.publication.boundary.PublishSession;
import fr.pix.certif.publication.boundary.UnpublishSession;
import fr.pix.certif.session.HandedOverFixture.Held;
import fr.pix.certif.session.HandedOverFixture.Stage;
import fr.pix.certif.session.boundary.DeleteSession;
import fr.pix.certif.session.boundary.RemoveCandidate;
import fr.pix.certif.shared.ContainerTest;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the jury, and a centre whose session is still open, may not do at each stage. */
class StagesOfTheJuryIT extends ContainerTest {

  @Inject HandedOverFixture sessions;
  @Inject AssignSession assign;
  @Inject PublishSession publish;
  @Inject UnpublishSession unpublish;
  @Inject DeleteSession delete;
  @Inject RemoveCandidate remove;

  @Test
  void nobodyTakesInHandWhatIsNotHandedOverOrAlreadyPublished() throws Exception {
    refused("jury.not-finalized", OPEN, session -> assign.take(session, null));
    refused("jury.session-published", PUBLISHED, session -> assign.take(session, null));
  }

  @Test
  void nothingIsPublishedBeforeItIsHandedOverNorTwice() throws Exception {
    refused("publication.not-judged", OPEN, publish::publish);
    refused("publication.already-published", PUBLISHED, publish::publish);
  }

  @Test
  void aSessionWithoutScoreIsNotPublishedInHandOrNot() throws Exception {
    for (Stage stage : List.of(FINALIZED, IN_HAND)) {
      refused("publication.results-missing", stage, publish::publish);
    }
  }

  @Test
  void onlyWhatIsPublishedIsUnpublished() throws Exception {
    for (Stage stage : List.of(OPEN, FINALIZED, IN_HAND)) {
      refused("publication.not-published", stage, unpublish::unpublish);
    }
  }

  @Test
  void anOpenSessionWithATestIsNotDeletedAndKeepsWhoJoined() throws Exception {
    Held session = sessions.held(OPEN);
    long admin = session.school().adminId();

    assertThatThrownBy(() -> as(admin, () -> delete.delete(session.id())))
        .hasMessage("session.already-started");
    assertThatThrownBy(
            () -> as(admin, () -> remove.remove(session.id(), session.present().candidateId())))
        .hasMessage("session.candidate-has-joined");
    assertThat(as(admin, () -> remove.remove(session.id(), session.absent().candidateId())))
        .contains(session.absent().lastName());
  }

  /** Something that a person of the jury does with a session. */
  private interface Decision {
    void on(long session);
  }

  private void refused(String code, Stage stage, Decision decision) throws Exception {
    long session = sessions.held(stage).id();
    long jury = given.aStaffMember("CERTIF");
    ThrowingCallable attempt =
        () ->
            as(
                jury,
                () -> {
                  decision.on(session);
                  return null;
                });
    assertThatThrownBy(attempt).as(stage.name()).hasMessage(code);
  }
}
