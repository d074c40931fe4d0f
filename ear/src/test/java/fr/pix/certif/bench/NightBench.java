package fr.pix.certif.bench;

import fr.pix.certif.journey.Backstage;
import fr.pix.certif.journey.Stage;
import fr.pix.certif.launcher.PayaraMicro;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Nights of growing size on one node: judged, then published. */
class NightBench {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final String SECONDS_TO_JUDGE =
      """
      select extract(epoch from max(s.processed_at) - (select started_at from job_run where id = %d))
        from session s where s.processed_at is not null""";

  private static final String SECONDS_TO_PUBLISH =
      """
      select extract(epoch from max(s.published_at) - (select started_at from job_run where id = %d))
        from session s where s.published_at is not null""";

  @Test
  void nightsOfTenThousandAndOfAHundredThousand() throws Exception {
    try (Stage stage = Stage.set("night")) {
      Map<String, String> settings = stage.settings(false);
      settings.put("CERTIF_JVM_OPTIONS", "-Xmx1g -XX:+UseParallelGC");
      try (PayaraMicro server =
          PayaraMicro.start(
              new PayaraMicro.Node(
                  Path.of("target", "launch").toAbsolutePath(),
                  stage.folder().resolve("server"),
                  Stage.freePort(),
                  stage.database().address(),
                  settings),
              false)) {
        server.awaitReady(Duration.ofMinutes(4));
        Backstage rows = new Backstage(stage);
        rows.execute("delete from job_schedule");
        NationalNight night = new NationalNight(rows);
        for (int certifications : sizes()) {
          night.add(certifications / NationalNight.CANDIDATES);
          measure(rows, server, certifications);
        }
      }
    }
  }

  /** The first one is a warm-up, which is told as well. */
  private static List<Integer> sizes() {
    return List.of(System.getProperty("night.sizes", "10000,10000,100000").split(",")).stream()
        .map(Integer::valueOf)
        .toList();
  }

  private static void measure(Backstage rows, PayaraMicro server, int certifications)
      throws Exception {
    long before = resident(server);
    double judged =
        Double.parseDouble(rows.text(SECONDS_TO_JUDGE.formatted(run(rows, "jury-process"))));
    say("night-judged-" + certifications, certifications / judged, "certifications/s");
    say("night-memory-" + certifications, resident(server) - before, "MB more");
    double published =
        Double.parseDouble(
            rows.text(SECONDS_TO_PUBLISH.formatted(run(rows, "publication-publish"))));
    say("night-published-" + certifications, certifications / published, "certifications/s");
  }

  private static long run(Backstage rows, String job) throws Exception {
    long id =
        rows.number(
            "insert into job_run (job, state, requested_at) values ('%s', 'REQUESTED', now()) returning id"
                .formatted(job));
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!rows.text("select state from job_run where id = " + id).equals("SUCCEEDED")) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The night does not end.");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
    return id;
  }

  private static long resident(PayaraMicro server) throws Exception {
    return Files.readAllLines(Path.of("/proc/%d/status".formatted(server.pid()))).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  private static void say(String name, double value, String unit) {
    Figures.say(name, unit, value);
  }
}
