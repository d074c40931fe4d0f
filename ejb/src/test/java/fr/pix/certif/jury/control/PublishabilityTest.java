package fr.pix.certif.jury.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.jury.control.Publishability.Judged;
import fr.pix.certif.jury.control.Publishability.Obstacle;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishabilityTest {

  private static final Judged FINE = new Judged(false, false, true);
  private static final Judged WITH_OPEN_REPORT = new Judged(true, false, true);
  private static final Judged IN_ERROR = new Judged(false, true, true);
  private static final Judged UNEXPLAINED = new Judged(false, false, false);

  @Test
  void aSessionWithoutAnythingToLookAtIsPublishable() {
    assertThat(Publishability.obstacle(false, true, List.of(FINE, FINE))).isEmpty();
  }

  @Test
  void anOpenReportThatMattersKeepsTheSessionBack() {
    assertThat(Publishability.obstacle(false, true, List.of(FINE, WITH_OPEN_REPORT)))
        .contains(Obstacle.OPEN_REPORT);
  }

  @Test
  void aCertificationWithoutScoreKeepsTheSessionBack() {
    assertThat(Publishability.obstacle(false, true, List.of(IN_ERROR, FINE)))
        .contains(Obstacle.RESULT_IN_ERROR);
  }

  @Test
  void anUnfinishedTestThatNobodyExplainedKeepsTheSessionBack() {
    assertThat(Publishability.obstacle(false, true, List.of(UNEXPLAINED)))
        .contains(Obstacle.MISSING_ABORT_REASON);
  }

  @Test
  void aRoomThatNobodyInvigilatedKeepsTheSessionBack() {
    assertThat(Publishability.obstacle(false, false, List.of(FINE)))
        .contains(Obstacle.NOT_INVIGILATED);
  }

  @Test
  void aCommentOfTheCentreMustBeRead() {
    assertThat(Publishability.obstacle(true, true, List.of(FINE)))
        .contains(Obstacle.GLOBAL_COMMENT);
  }

  @Test
  void whatConcernsACandidateIsToldBeforeWhatConcernsTheRoom() {
    assertThat(
            Publishability.obstacle(true, false, List.of(IN_ERROR, UNEXPLAINED, WITH_OPEN_REPORT)))
        .contains(Obstacle.OPEN_REPORT);
  }
}
