package fr.pix.certif.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.jury.DeskFixture.Judged;
import fr.pix.certif.jury.boundary.AssignSession;
import fr.pix.certif.jury.boundary.CommentSession;
import fr.pix.certif.jury.boundary.JurySession;
import fr.pix.certif.jury.boundary.JurySessionFilter;
import fr.pix.certif.jury.boundary.JurySessionRow;
import fr.pix.certif.jury.boundary.JurySessions;
import fr.pix.certif.jury.boundary.JurySessions.Tab;
import fr.pix.certif.jury.boundary.ReadJurySession;
import fr.pix.certif.jury.boundary.SettleObstacle;
import fr.pix.certif.jury.control.Publishability.Obstacle;
import fr.pix.certif.publication.boundary.PublishSelection;
import fr.pix.certif.publication.boundary.PublishSelection.Outcome;
import fr.pix.certif.publication.boundary.UnpublishSession;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.InvalidInput;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionsInHandIT extends ContainerTest {

  @Inject DeskFixture desk;
  @Inject JurySessions sessions;
  @Inject ReadJurySession readSession;
  @Inject AssignSession assign;
  @Inject SettleObstacle settle;
  @Inject CommentSession comment;
  @Inject PublishSelection publishSelection;
  @Inject UnpublishSession unpublish;

  private long jury;

  @BeforeEach
  void someoneOfTheJury() {
    jury = given.aStaffMember("CERTIF");
  }

  @Test
  void aCommentReadFreesItsSession() throws Exception {
    Judged judged = desk.aCommented();
    assertThat(read(judged).obstacles()).containsExactly(Obstacle.GLOBAL_COMMENT);
    assertThat(listed(Tab.TO_LOOK_AT, judged)).isTrue();

    as(jury, () -> call(() -> settle.settle(judged.sessionId(), Obstacle.GLOBAL_COMMENT)));

    assertThat(desk.obstacle(judged)).isEmpty();
    assertThat(listed(Tab.TO_PUBLISH, judged)).isTrue();
    assertThatThrownBy(
            () ->
                as(
                    jury,
                    () -> call(() -> settle.settle(judged.sessionId(), Obstacle.GLOBAL_COMMENT))))
        .hasMessage("jury.obstacle-gone");
  }

  @Test
  void aReportIsNotSettledOnTheSession() throws Exception {
    Judged judged = desk.aSuspect();

    assertThatThrownBy(
            () ->
                as(jury, () -> call(() -> settle.settle(judged.sessionId(), Obstacle.OPEN_REPORT))))
        .hasMessage("jury.obstacle-elsewhere");
  }

  @Test
  void aSessionInHandLeavesTheListAndIsTakenOverKnowingly() throws Exception {
    Judged judged = desk.aPublishable();
    long other = given.aStaffMember("CERTIF");

    as(jury, () -> call(() -> assign.take(judged.sessionId(), null)));

    assertThat(listed(Tab.TO_PUBLISH, judged)).isFalse();
    assertThat(read(judged).mine()).isTrue();
    assertThatThrownBy(() -> as(other, () -> call(() -> assign.take(judged.sessionId(), null))))
        .hasMessage("jury.assigned-meanwhile");

    as(other, () -> call(() -> assign.take(judged.sessionId(), jury)));

    assertThat(read(judged).mine()).isFalse();

    as(other, () -> call(() -> assign.release(judged.sessionId())));

    assertThat(listed(Tab.TO_PUBLISH, judged)).isTrue();
    assertThatThrownBy(() -> as(other, () -> call(() -> assign.release(judged.sessionId()))))
        .hasMessage("jury.not-assigned");
  }

  @Test
  void whatAColleagueChangedSinceIsMarked() throws Exception {
    Judged judged = desk.aPublishable();
    long other = given.aStaffMember("SUPPORT");
    as(jury, () -> call(() -> assign.take(judged.sessionId(), null)));

    as(other, () -> call(() -> comment.comment(judged.sessionId(), "À revoir")));

    JurySession read = read(judged);
    assertThat(read.note().text()).isEqualTo("À revoir");
    assertThat(read.changes().get(0).what()).isEqualTo("session.noted");
    assertThat(read.changes().get(0).unseen()).isTrue();
    assertThat(read.changes().get(1).unseen()).isFalse();
    assertThatThrownBy(
            () -> as(jury, () -> call(() -> comment.comment(judged.sessionId(), "x".repeat(1001)))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aSelectionIsPublishedEachForItself() throws Exception {
    Judged first = desk.aPublishable();
    Judged second = desk.aPublishable();

    List<Outcome> outcomes =
        as(
            jury,
            () -> publishSelection.publish(List.of(first.sessionId(), -1L, second.sessionId())));

    assertThat(outcomes).extracting(Outcome::published).containsExactly(true, false, true);
    assertThat(outcomes.get(1).refusal().code()).isEqualTo("session.not-found");
    assertThat(read(second).summary().publishedAt()).isNotNull();
    assertThatThrownBy(() -> as(jury, () -> publishSelection.publish(List.of())))
        .hasMessage("publication.nothing-ticked");
  }

  @Test
  void aSessionUnpublishedIsHiddenAndStaysInHand() throws Exception {
    Judged judged = desk.aPublishable();
    as(jury, () -> publishSelection.publish(List.of(judged.sessionId())));

    as(jury, () -> call(() -> unpublish.unpublish(judged.sessionId())));

    JurySession read = read(judged);
    assertThat(read.summary().publishedAt()).isNull();
    assertThat(read.mine()).isTrue();
    assertThat(
            given.count(
                "select count(*) as number from certification where session_id = ? and published",
                judged.sessionId()))
        .isZero();
    assertThatThrownBy(() -> as(jury, () -> call(() -> unpublish.unpublish(judged.sessionId()))))
        .hasMessage("publication.not-published");

    as(jury, () -> publishSelection.publish(List.of(judged.sessionId())));

    assertThat(read(judged).summary().publishedAt()).isNotNull();
  }

  @Test
  void sessionsAreFoundByTheirCentre() throws Exception {
    Judged judged = desk.aPublishable();
    String uai = judged.room().school().uai();

    assertThat(found(filter(null, uai.toLowerCase(Locale.ROOT), null)))
        .containsExactly(judged.sessionId());
    assertThat(found(filter("Collège " + uai, null, "SCO"))).containsExactly(judged.sessionId());
    assertThat(found(filter(null, uai, "PRO"))).isEmpty();
    assertThat(found(filter("100 % _", null, null))).isEmpty();
  }

  @Test
  void theStaffWhoOnlyReadAndCentresDecideNothing() throws Exception {
    Judged judged = desk.aPublishable();
    long trade = given.aStaffMember("METIER");
    long admin = judged.room().school().adminId();

    for (long account : List.of(trade, admin)) {
      assertThatThrownBy(() -> as(account, () -> call(() -> assign.take(judged.sessionId(), null))))
          .hasMessage("forbidden");
      assertThatThrownBy(
              () -> as(account, () -> publishSelection.publish(List.of(judged.sessionId()))))
          .hasMessage("forbidden");
      assertThatThrownBy(
              () -> as(account, () -> call(() -> unpublish.unpublish(judged.sessionId()))))
          .hasMessage("forbidden");
    }
    assertThat(as(trade, () -> readSession.read(judged.sessionId())).summary().id())
        .isEqualTo(judged.sessionId());
  }

  private static JurySessionFilter filter(String center, String uai, String type) {
    return new JurySessionFilter(List.of(), center, uai, type, null, false);
  }

  private List<Long> found(JurySessionFilter filter) throws Exception {
    return as(jury, () -> sessions.page(Tab.ALL, filter, 1)).rows().stream()
        .map(JurySessionRow::id)
        .toList();
  }

  private boolean listed(Tab tab, Judged judged) throws Exception {
    JurySessionFilter filter =
        new JurySessionFilter(List.of(judged.sessionId()), null, null, null, null, false);
    return as(jury, () -> sessions.page(tab, filter, 1)).total() == 1;
  }

  private JurySession read(Judged judged) throws Exception {
    return as(jury, () -> readSession.read(judged.sessionId()));
  }

  private static Void call(Runnable work) {
    work.run();
    return null;
  }
}
