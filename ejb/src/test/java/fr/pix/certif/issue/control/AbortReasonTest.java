package fr.pix.certif.issue.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AbortReasonTest {

  @Test
  void aTechnicalProblemRemovesWhatIsMissing() {
    assertThat(AbortReason.TECHNICAL.neutralisesUnanswered()).isTrue();
    assertThat(AbortReason.CANDIDATE.neutralisesUnanswered()).isFalse();
  }

  @Test
  void onlyATestNotCompletedNeedsAReason() {
    assertThat(AbortReason.isRequired(false)).isTrue();
    assertThat(AbortReason.isRequired(true)).isFalse();
  }

  @Test
  void otherReasonsAreRefused() {
    assertThat(AbortReason.ofWireName("candidate")).contains(AbortReason.CANDIDATE);
    assertThat(AbortReason.ofWireName("technical")).contains(AbortReason.TECHNICAL);
    assertThat(AbortReason.ofWireName("TECHNICAL")).isEmpty();
    assertThat(AbortReason.ofWireName(null)).isEmpty();
  }
}
