package fr.pix.certif.invigilation.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoomStateTest {

  @Test
  void aCandidateIsExpectedUntilTheInvigilatorHasSeenThem() {
    assertThat(RoomState.of(null, false)).isEqualTo(RoomState.EXPECTED);
    assertThat(RoomState.of(null, true)).isEqualTo(RoomState.PRESENT);
  }

  @Test
  void aTestUnderWayStaysSoWhenItsResumeIsAuthorised() {
    assertThat(RoomState.of("STARTED", false)).isEqualTo(RoomState.STARTED);
    assertThat(RoomState.of("STARTED", true)).isEqualTo(RoomState.STARTED);
  }

  @Test
  void whatWasEndedForTheCandidateIsNotCompleted() {
    assertThat(RoomState.of("COMPLETED", false)).isEqualTo(RoomState.COMPLETED);
    assertThat(RoomState.of("ENDED_BY_INVIGILATOR", false)).isEqualTo(RoomState.ENDED);
    assertThat(RoomState.of("ENDED_DUE_TO_FINALIZATION", false)).isEqualTo(RoomState.ENDED);
  }
}
