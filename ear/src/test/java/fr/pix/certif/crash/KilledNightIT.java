package fr.pix.certif.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.launcher.PayaraMicro;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A night killed in the middle and taken up again leaves exactly what an undisturbed night leaves.
 */
class KilledNightIT {

  private static final NightOfManySessions NIGHT = new NightOfManySessions(60, 10);

  @Test
  void aNightKilledInTheMiddleLeavesTheRowsOfAnUndisturbedOne() throws Exception {
    try (CrashStage stage =
        CrashStage.set("crash", NIGHT, Map.of("CERTIF_JURY_PROCESS_CHUNK_SIZE", "1"))) {
      List<String> killed = killedNight(stage);

      stage.newNight();
      stage.start();
      stage.workToTheEnd();

      assertThat(killed).hasSize(NIGHT.sessions()).isEqualTo(stage.outcome());
    }
  }

  private static List<String> killedNight(CrashStage stage) throws Exception {
    stage.newNight();
    PayaraMicro first = stage.start();
    stage.request("jury-process");
    CrashStage.awaitThat(() -> stage.judged() > NIGHT.sessions() / 6);
    first.kill();
    assertThat(stage.judged()).as("killed in the middle").isLessThan(NIGHT.sessions());
    PayaraMicro second = stage.start();
    CrashStage.awaitThat(() -> stage.judged() == NIGHT.sessions());
    CrashPoint.AT_OUTBOX_INSERT.stopAt(stage, 1, () -> CrashStage.kill(second));
    stage.start();
    stage.workToTheEnd();
    return stage.outcome();
  }
}
