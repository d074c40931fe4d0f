package fr.pix.certif.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.launcher.PayaraMicro;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
      Left killed = killedNight(stage);

      stage.newNight();
      stage.start();
      stage.workToTheEnd();

      assertThat(killed.sessions()).hasSize(NIGHT.sessions()).isEqualTo(stage.outcome());
      assertThat(stage.arrivedMails()).doesNotHaveDuplicates().isNotEmpty();
      assertThat(killed.mails())
          .as("one came twice, under its identity; another may, of the node killed before")
          .hasSizeBetween(stage.arrivedMails().size() + 1, stage.arrivedMails().size() + 2);
      assertThat(Set.copyOf(killed.mails())).hasSameSizeAs(stage.arrivedMails());
    }
  }

  /** What a night has left: its sessions, and its mails as they arrived. */
  private record Left(List<String> sessions, List<String> mails) {}

  private static Left killedNight(CrashStage stage) throws Exception {
    stage.newNight();
    PayaraMicro first = stage.start();
    stage.request("jury-process");
    CrashStage.awaitThat(() -> stage.judged() > NIGHT.sessions() / 6);
    first.kill();
    assertThat(stage.judged()).as("killed in the middle").isLessThan(NIGHT.sessions());
    PayaraMicro second = stage.start();
    CrashStage.awaitThat(() -> stage.judged() == NIGHT.sessions());
    CrashPoint.AT_OUTBOX_INSERT.stopAt(stage, 1, () -> CrashStage.kill(second));
    CrashPoint.AT_SMTP_ACCEPTANCE.stopAt(stage, 1, stage::start, stage::killNodes);
    stage.start();
    stage.workToTheEnd();
    return new Left(stage.outcome(), stage.arrivedMails());
  }
}
