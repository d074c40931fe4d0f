package fr.pix.certif.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.bench.Figures;
import fr.pix.certif.launcher.PayaraMicro;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The long form of the night cut short: 200 sessions of 20, judged and published, while nodes and
 * PostgreSQL are killed. After each crash the rows have to be those of an undisturbed night.
 */
class CrashBench {

  private static final NightOfManySessions NIGHT = new NightOfManySessions(200, 20);
  private static final Map<String, String> SMALL_CHUNKS =
      Map.of("CERTIF_JURY_PROCESS_CHUNK_SIZE", "2", "CERTIF_PUBLICATION_PUBLISH_CHUNK_SIZE", "2");
  private static final int KILLS = Integer.getInteger("crash.kills", 50);
  private static final int EACH = Integer.getInteger("crash.each", 5);
  private static final int STOPS = Integer.getInteger("crash.stops", 20);

  /** The named points to stop at, separated by commas; all of them when nothing is said. */
  private static final List<CrashPoint> POINTS =
      Arrays.stream(CrashPoint.values())
          .filter(
              point ->
                  List.of(System.getProperty("crash.points", point.name()).split(","))
                      .contains(point.name()))
          .toList();

  private static CrashStage stage;
  private static List<String> undisturbed;
  private static long nightNanos;

  private final Random random = new Random(20261128);
  private final List<Double> recoveries = new ArrayList<>();
  private int twice;

  @BeforeAll
  static void workAnUndisturbedNight() throws Exception {
    stage = CrashStage.set("long-crash", NIGHT, SMALL_CHUNKS);
    stage.newNight();
    stage.start();
    long began = System.nanoTime();
    stage.workToTheEnd();
    nightNanos = System.nanoTime() - began;
    undisturbed = stage.outcome();
    Figures.say("crash-undisturbed-night", "s", nightNanos / 1e9);
    assertThat(undisturbed).hasSize(NIGHT.sessions());
    assertThat(stage.arrivedMails()).doesNotHaveDuplicates().hasSizeGreaterThan(NIGHT.sessions());
  }

  @AfterAll
  static void close() throws Exception {
    stage.close();
  }

  /** Each night is killed again and again, until it is over. */
  @Test
  void aNodeKilledAtRandomInstants() throws Exception {
    int nights = 0;
    for (int kill = 0; kill < KILLS; nights++) {
      stage.newNight();
      stage.request("jury-process");
      while (kill < KILLS && !published()) {
        PayaraMicro node = stage.start();
        askForPublicationWhenJudged();
        pause(random.nextLong(nightNanos));
        node.kill();
        kill++;
      }
      endAfter(stage.start());
    }
    sayRecoveries("random-kills", KILLS);
    Figures.say("crash-random-nights", "nights", nights);
  }

  @Test
  void aNodeKilledAtEachNamedPoint() throws Exception {
    for (CrashPoint point : POINTS) {
      for (int time = 0; time < EACH; time++) {
        stage.newNight();
        PayaraMicro node = stage.start();
        if (!point.job().equals("jury-process")) {
          judge();
        }
        point.stopAt(stage, 1 + random.nextInt(20), () -> CrashStage.kill(node));
        endAfter(stage.start());
      }
      sayRecoveries("at-" + point.name().toLowerCase(Locale.ROOT).replace('_', '-'), EACH);
      recoveries.clear();
      twice = 0;
    }
  }

  /** The clock of the node that comes next is an hour behind that of the one which died. */
  @Test
  void aNodeKilledWhoseClockWasAnHourAhead() throws Exception {
    stage.newNight();
    PayaraMicro node = stage.start();
    CrashPoint.RESULTS_WRITTEN.stopAt(stage, 5, () -> CrashStage.kill(node));
    stage.execute("update job_slice set heartbeat_at = heartbeat_at + interval '1 hour'");
    endAfter(stage.start());
    sayRecoveries("clock-set-back", 1);
  }

  @Test
  void oneOfTwoNodesKilled() throws Exception {
    for (int time = 0; time < EACH; time++) {
      stage.newNight();
      PayaraMicro first = stage.start();
      PayaraMicro second = stage.start();
      stage.request("jury-process");
      CrashStage.awaitThat(() -> stage.judged() > NIGHT.sessions() / 4);
      first.kill();
      endAfter(second);
    }
    sayRecoveries("two-nodes", EACH);
  }

  @Test
  void twoNodesThatRestartTheSameRunAtOnce() throws Exception {
    for (int time = 0; time < EACH; time++) {
      stage.newNight();
      PayaraMicro node = stage.start();
      CrashPoint.ALL_WRITTEN.stopAt(stage, 1 + random.nextInt(20), () -> CrashStage.kill(node));
      PayaraMicro first = stage.startSoon();
      stage.start();
      assertThat(first.isRunning()).isTrue();
      endAfter(first);
    }
    sayRecoveries("two-restarts", EACH);
  }

  /** The node is never restarted. */
  @Test
  void postgresqlStoppedHard() throws Exception {
    for (int stop = 0; stop < STOPS; ) {
      stage.newNight();
      PayaraMicro node = stage.start();
      stage.request("jury-process");
      for (int inThisNight = 0; inThisNight < 4 && stop < STOPS; inThisNight++, stop++) {
        pause(random.nextLong(nightNanos / 4));
        stage.crashDatabase();
      }
      endAfter(node);
    }
    sayRecoveries("postgresql-stops", STOPS);
  }

  private static void judge() throws Exception {
    stage.request("jury-process");
    CrashStage.awaitThat(
        () -> stage.number("select count(*) from job_run where state = 'SUCCEEDED'") > 0);
  }

  private static void askForPublicationWhenJudged() throws Exception {
    if (stage.number("select count(*) from job_run where state <> 'SUCCEEDED'") == 0) {
      stage.request("publication-publish");
    }
  }

  private static boolean published() throws Exception {
    return stage.number(
            "select count(*) from job_run where job = 'publication-publish' and state = 'SUCCEEDED'")
        > 0;
  }

  /** The rest of the night, from the instant at which the last node is ready. */
  private void endAfter(PayaraMicro node) throws Exception {
    long began = System.nanoTime();
    assertThat(node.isRunning()).isTrue();
    stage.workToTheEnd();
    recoveries.add((System.nanoTime() - began) / 1e9);
    assertThat(stage.outcome()).isEqualTo(undisturbed);
    List<String> arrived = stage.arrivedMails();
    Set<String> mails = Set.copyOf(arrived);
    assertThat(mails).hasSize((int) stage.number("select count(*) from outbox"));
    twice += arrived.size() - mails.size();
  }

  private void sayRecoveries(String name, int crashes) {
    Figures.say("crash-" + name, "crashes", crashes);
    Figures.say(
        "crash-" + name + "-end",
        "s",
        recoveries.stream().mapToDouble(Double::doubleValue).toArray());
    Figures.say("crash-" + name + "-mails-twice", "mails", twice);
    // At most the one that was being accepted.
    assertThat(twice).isLessThanOrEqualTo(crashes);
  }

  private static void pause(long nanos) {
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(Math.min(end - System.nanoTime(), TimeUnit.MILLISECONDS.toNanos(5)));
    }
  }
}
