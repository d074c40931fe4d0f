package fr.pix.certif.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Whole tests of 48 questions, looked at and answered over HTTP until their end, as fast as they
 * go: 8 and 32 at a time, in runs that take turns.
 */
class TestTakingBench {

  private static final int CANDIDATES = 32;
  private static final int TESTS_EACH = 600;
  private static final int RUNS = 3;
  private static final Duration RUN = Duration.ofSeconds(12);

  /** The server's code is compiled while it runs: it becomes faster for about so long. */
  private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warm", 75));

  private record Run(Durations durations, double server, double database) {}

  @Test
  void testsTakenEightAndThirtyTwoAtATime() throws Exception {
    try (Bed bed = Bed.make("takes")) {
      List<TestTaker> takers = takers(bed);
      MachineLimit limit = new MachineLimit(bed.rows());
      limit.say(8);
      limit.say(32);
      Crowd.visit(bed.port(), takers, WARM_UP);
      Figures.say("takes-warm-up", "s", WARM_UP.toSeconds());
      List<Run> eight = new ArrayList<>();
      List<Run> thirtyTwo = new ArrayList<>();
      for (int run = 0; run < RUNS; run++) {
        eight.add(run(bed, takers.subList(0, 8)));
        thirtyTwo.add(run(bed, takers));
      }
      report("takes-8", eight);
      report("takes-32", thirtyTwo);
    }
  }

  private static List<TestTaker> takers(Bed bed) throws Exception {
    ManyTests tests = new ManyTests(bed.rows());
    tests.accounts(CANDIDATES);
    tests.sessions(TESTS_EACH);
    tests.tests("true");
    List<TestTaker> takers = new ArrayList<>();
    for (int n = 1; n <= CANDIDATES; n++) {
      List<Long> own = tests.of(n);
      SignedIn candidate = SignedIn.as(bed.port(), ManyTests.email(n), ManyTests.PASSWORD);
      String key = candidate.pageKey("/app/test?id=" + own.get(0));
      takers.add(new TestTaker(new Requests(bed.port(), key), new ArrayDeque<>(own)));
    }
    return takers;
  }

  private static Run run(Bed bed, List<TestTaker> takers) throws Exception {
    double server = bed.serverSeconds();
    double database = bed.databaseSeconds();
    Durations durations = Crowd.visit(bed.port(), takers, RUN);
    assertThat(durations.failures()).as(durations.firstFailure()).isZero();
    return new Run(
        durations,
        100 * (bed.serverSeconds() - server) / durations.seconds(),
        100 * (bed.databaseSeconds() - database) / durations.seconds());
  }

  private static void report(String name, List<Run> runs) {
    say(name + "-requests", "requests/s", runs, run -> run.durations().requestsPerSecond());
    for (int percent : new int[] {50, 95, 99}) {
      say(
          name + "-answer-p" + percent,
          "ms",
          runs,
          run -> run.durations().percentile(TestTaker.ANSWER, percent));
    }
    say(name + "-look-p95", "ms", runs, run -> run.durations().percentile(TestTaker.LOOK, 95));
    say(name + "-server", "% of a core", runs, Run::server);
    say(name + "-database", "% of a core", runs, Run::database);
    say(name + "-generator", "% of a core", runs, run -> run.durations().ownShare());
  }

  private static void say(String name, String unit, List<Run> runs, ToDoubleFunction<Run> figure) {
    double[] values = runs.stream().mapToDouble(figure).toArray();
    Figures.say(name, unit, values);
  }
}
