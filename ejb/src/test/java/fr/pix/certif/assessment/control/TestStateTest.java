package fr.pix.certif.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestStateTest {

  @Test
  void finalisingTheSessionEndsTheTestsStillRunning() {
    assertThat(TestState.STARTED.seenFrom(true)).isEqualTo(TestState.ENDED_DUE_TO_FINALIZATION);
    assertThat(TestState.STARTED.seenFrom(false)).isEqualTo(TestState.STARTED);
  }

  @Test
  void aTestAlreadyOverKeepsItsEnd() {
    assertThat(TestState.COMPLETED.seenFrom(true)).isEqualTo(TestState.COMPLETED);
    assertThat(TestState.ENDED_BY_INVIGILATOR.seenFrom(true))
        .isEqualTo(TestState.ENDED_BY_INVIGILATOR);
  }

  @Test
  void onlyAStartedTestTakesAnswers() {
    assertThat(TestState.values())
        .filteredOn(TestState::takesAnswers)
        .containsExactly(TestState.STARTED);
  }
}
