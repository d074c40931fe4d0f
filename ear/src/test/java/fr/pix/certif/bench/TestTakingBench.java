package fr.pix.certif.bench;

import fr.pix.certif.journey.Backstage;
import fr.pix.certif.journey.Stage;
import fr.pix.certif.launcher.PayaraMicro;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whole tests of 48 questions, asked and answered over HTTP until their end, as fast as they go.
 */
class TestTakingBench {

  private static final int ACCOUNTS = 8;
  private static final int TESTS_EACH = 900;
  private static final Duration WARM_UP = Duration.ofSeconds(45);
  private static final Duration MEASURED = Duration.ofSeconds(30);

  private record Booth(String key, ConcurrentLinkedQueue<Long> tests) {}

  private record Taken(long requests, long[] answerNanos) {}

  @Test
  void nextAndAnswerEightAndThirtyTwoAtATime() throws Exception {
    try (Stage stage = Stage.set("bench")) {
      int port = Stage.freePort();
      Map<String, String> settings = stage.settings(true);
      settings.put("CERTIF_JVM_OPTIONS", "-Xmx2g -XX:+UseParallelGC");
      try (PayaraMicro server =
          PayaraMicro.start(
              new PayaraMicro.Node(
                  Path.of("target", "launch").toAbsolutePath(),
                  stage.folder().resolve("server"),
                  port,
                  stage.database().address(),
                  settings),
              false)) {
        server.awaitReady(Duration.ofMinutes(4));
        List<Booth> booths = booths(stage, port);
        run(booths, port, 8, WARM_UP);
        for (int atOnce : new int[] {8, 32}) {
          report("answers-" + atOnce, run(booths, port, atOnce, MEASURED));
        }
      }
    }
  }

  private static List<Booth> booths(Stage stage, int port) throws Exception {
    List<String> emails =
        IntStream.rangeClosed(1, ACCOUNTS).mapToObj("eleve%d@college.example"::formatted).toList();
    List<Booth> booths = new ArrayList<>();
    for (List<Long> tests : ManyTests.of(new Backstage(stage), emails, TESTS_EACH)) {
      booths.add(new Booth("", new ConcurrentLinkedQueue<>(tests)));
    }
    for (int i = 0; i < ACCOUNTS; i++) {
      ConcurrentLinkedQueue<Long> tests = booths.get(i).tests();
      String key = SignedIn.pageKey(port, emails.get(i), "Demonstration2026", tests.peek());
      booths.set(i, new Booth(key, tests));
    }
    return booths;
  }

  private static List<Taken> run(List<Booth> booths, int port, int atOnce, Duration time)
      throws Exception {
    long end = System.nanoTime() + time.toNanos();
    ExecutorService candidates = Executors.newFixedThreadPool(atOnce);
    try {
      List<Future<Taken>> running = new ArrayList<>();
      for (int i = 0; i < atOnce; i++) {
        Booth booth = booths.get(i % booths.size());
        running.add(candidates.submit(() -> take(booth, port, end)));
      }
      List<Taken> taken = new ArrayList<>();
      for (Future<Taken> each : running) {
        taken.add(each.get());
      }
      return taken;
    } finally {
      candidates.shutdown();
    }
  }

  /** Takes one test after the other, each to its end. */
  private static Taken take(Booth booth, int port, long end) throws Exception {
    long requests = 0;
    List<Long> nanos = new ArrayList<>(50_000);
    try (HttpLine line = new HttpLine(port, booth.key())) {
      while (System.nanoTime() < end) {
        Long test = booth.tests().poll();
        if (test == null) {
          throw new IllegalStateException("Too few tests were prepared");
        }
        String path = "/api/assessment/" + test;
        for (int number = 1; number <= ManyTests.QUESTIONS; number++) {
          accept(line.get(path));
          long asked = System.nanoTime();
          accept(line.post(path + "/answers", "{\"number\":" + number + ",\"value\":\"1\"}"));
          nanos.add(System.nanoTime() - asked);
        }
        accept(line.post(path + "/end", "{}"));
        requests += 2L * ManyTests.QUESTIONS + 1;
      }
    }
    return new Taken(requests, nanos.stream().mapToLong(Long::longValue).toArray());
  }

  private static void accept(HttpLine.Reply reply) {
    if (reply.status() != 200) {
      throw new IllegalStateException(reply.status() + " " + reply.body());
    }
  }

  private static void report(String name, List<Taken> taken) {
    long requests = taken.stream().mapToLong(Taken::requests).sum();
    long[] nanos =
        taken.stream().flatMapToLong(each -> Arrays.stream(each.answerNanos())).sorted().toArray();
    say(name + "-requests", requests / (double) MEASURED.toSeconds(), "requests/s");
    say(name + "-p50", nanos[nanos.length / 2] / 1e6, "ms");
    say(name + "-p95", nanos[(int) (nanos.length * 0.95)] / 1e6, "ms");
    say(name + "-p99", nanos[(int) (nanos.length * 0.99)] / 1e6, "ms");
  }

  private static void say(String name, double value, String unit) {
    System.out.printf(Locale.ROOT, "BENCH %s %.2f %s%n", name, value, unit);
  }
}
