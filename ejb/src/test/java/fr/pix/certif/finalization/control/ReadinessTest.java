package fr.pix.certif.finalization.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.issue.control.AbortReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessTest {

  private static final TestEnd FINISHED = new TestEnd(1, "Ada", "Ali", true, false, null);
  private static final TestEnd UNEXPLAINED = new TestEnd(2, "Bo", "Roux", false, true, null);
  private static final TestEnd EXPLAINED =
      new TestEnd(3, "Cy", "Noël", false, false, AbortReason.TECHNICAL);
  private static final TestEnd FINISHED_AFTER_ALL =
      new TestEnd(3, "Cy", "Noël", true, false, AbortReason.TECHNICAL);

  @Test
  void aSessionWithoutAnyTestIsNotReady() {
    assertThat(Readiness.of(List.of()).started()).isFalse();
    assertThat(Readiness.of(List.of()).ready()).isFalse();
  }

  @Test
  void everyUnfinishedTestNeedsAReason() {
    Readiness readiness = Readiness.of(List.of(FINISHED, UNEXPLAINED, EXPLAINED));

    assertThat(readiness.withoutReason()).containsExactly("Bo Roux");
    assertThat(readiness.ready()).isFalse();
  }

  @Test
  void aReasonOnATestFinishedMeanwhileIsNeedless() {
    Readiness readiness = Readiness.of(List.of(FINISHED, FINISHED_AFTER_ALL));

    assertThat(readiness.needlessReasons()).containsExactly(3L);
    assertThat(readiness.ready()).isFalse();
  }

  @Test
  void finishedAndExplainedTestsMakeTheSessionReady() {
    assertThat(Readiness.of(List.of(FINISHED, EXPLAINED)).ready()).isTrue();
  }

  @Test
  void aBlankCommentIsNoComment() {
    assertThat(new Declaration(false, false, "  \n").comment()).isNull();
    assertThat(new Declaration(false, false, " vu ").comment()).isEqualTo("vu");
  }

  @Test
  void aCommentHasFiveHundredCharactersAtMost() {
    assertThat(new Declaration(false, false, "x".repeat(500)).violations()).isEmpty();
    assertThat(new Declaration(false, false, "x".repeat(501)).violations())
        .extracting("field")
        .containsExactly("comment");
  }
}
