package fr.pix.certif.session.control;

import static fr.pix.certif.session.control.SessionStatus.CREATED;
import static fr.pix.certif.session.control.SessionStatus.FINALIZED;
import static fr.pix.certif.session.control.SessionStatus.IN_PROCESS;
import static fr.pix.certif.session.control.SessionStatus.PROCESSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionStageTest {

  private static final Instant START = Instant.parse("2026-03-26T08:30:00Z");
  private static final Instant FACT = Instant.parse("2026-03-26T12:00:00Z");

  @Test
  void theLatestFactTellsTheStatus() {
    assertThat(SessionStatus.of(null, null, null)).isEqualTo(CREATED);
    assertThat(SessionStatus.of(FACT, null, null)).isEqualTo(FINALIZED);
    assertThat(SessionStatus.of(FACT, 7L, null)).isEqualTo(IN_PROCESS);
    assertThat(SessionStatus.of(FACT, null, FACT)).isEqualTo(PROCESSED);
    assertThat(SessionStatus.of(FACT, 7L, FACT)).isEqualTo(PROCESSED);
  }

  @Test
  void aSessionWithoutTestIsCreatedHoweverOldItIs() {
    assertThat(stage(0, 0, Duration.ofDays(30))).isEqualTo(SessionStage.CREATED);
  }

  @Test
  void aSessionIsUnderWayFromItsFirstTestUntilTheSlotIsOver() {
    assertThat(stage(1, 1, Duration.ofMinutes(1))).isEqualTo(SessionStage.UNDER_WAY);
    assertThat(stage(20, 0, Duration.ofMinutes(119))).isEqualTo(SessionStage.UNDER_WAY);
  }

  @Test
  void aSessionIsToFinalizeOnceItsSlotIsOverAndNobodyIsWriting() {
    assertThat(stage(20, 0, Duration.ofHours(2))).isEqualTo(SessionStage.TO_FINALIZE);
  }

  @Test
  void extraTimeKeepsASessionUnderWayBeyondItsSlot() {
    assertThat(stage(20, 1, Duration.ofHours(3))).isEqualTo(SessionStage.UNDER_WAY);
  }

  @Test
  void aTestLeftOpenForADayHoldsTheFinalizationBackNoLonger() {
    assertThat(stage(20, 1, Duration.ofHours(24).minusMinutes(1)))
        .isEqualTo(SessionStage.UNDER_WAY);
    assertThat(stage(20, 1, Duration.ofHours(24))).isEqualTo(SessionStage.TO_FINALIZE);
  }

  @Test
  void theCentreSeesASessionInProcessAsFinalized() {
    assertThat(SessionStage.of(IN_PROCESS, 20, 0, START, FACT)).isEqualTo(SessionStage.FINALIZED);
    assertThat(SessionStage.of(PROCESSED, 20, 0, START, FACT)).isEqualTo(SessionStage.PUBLISHED);
  }

  private static SessionStage stage(int tests, int running, Duration afterStart) {
    return SessionStage.of(CREATED, tests, running, START, START.plus(afterStart));
  }
}
