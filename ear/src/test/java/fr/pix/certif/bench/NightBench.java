package fr.pix.certif.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Nights of growing size on one node, judged, then published, while a secretary opens the list of
 * her sessions ten times a second; and what the database alone would need for the same rows.
 */
class NightBench {

  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final String SECRETARY = "secretariat@college.example";
  private static final String PAGE = "/certif/sessions";

  private static final String SECONDS_TO_JUDGE =
      """
      select extract(epoch from max(s.processed_at) - (select started_at from job_run where id = %d))
        from session s where s.processed_at is not null""";

  private static final String SECONDS_TO_PUBLISH =
      """
      select extract(epoch from max(s.published_at) - (select started_at from job_run where id = %d))
        from session s where s.published_at is not null""";

  private final List<Double> pages = new ArrayList<>();

  /** The first is a warm-up, which is told as well. */
  @Test
  void nightsOfTenThousandAndOfAHundredThousand() throws Exception {
    try (Bed bed = Bed.make("night")) {
      Rows rows = bed.rows();
      rows.execute("delete from job_schedule");
      SignedIn secretary = SignedIn.as(bed.port(), SECRETARY, ManyTests.PASSWORD);
      NationalNight night = new NationalNight(rows);
      for (int certifications : sizes()) {
        night.add(certifications / NationalNight.CANDIDATES);
        measure(bed, secretary, certifications);
      }
    }
  }

  private static List<Integer> sizes() {
    return List.of(System.getProperty("night.sizes", "10000,10000,100000").split(",")).stream()
        .map(Integer::valueOf)
        .toList();
  }

  private void measure(Bed bed, SignedIn secretary, int certifications) throws Exception {
    long before = resident(bed);
    double server = bed.serverSeconds();
    pages.clear();
    long run = run(bed.rows(), secretary, "jury-process");
    double judged =
        certifications
            / Double.parseDouble(bed.rows().read(SECONDS_TO_JUDGE.formatted(run)).get(0));
    say("judged", certifications, judged, "certifications/s");
    say(
        "judged-server",
        certifications,
        1e6 * (bed.serverSeconds() - server) / certifications,
        "µs/certification");
    sayPages("judged", certifications);
    say("memory", certifications, resident(bed) - before, "MB more");
    double limit = new NightLimit(bed.rows()).certificationsPerSecond(run);
    say("limit", certifications, limit, "certifications/s");
    say("judged-of-limit", certifications, 100 * judged / limit, "%");
    publish(bed, secretary, certifications);
  }

  private void publish(Bed bed, SignedIn secretary, int certifications) throws Exception {
    pages.clear();
    long run = run(bed.rows(), secretary, "publication-publish");
    say(
        "published",
        certifications,
        certifications
            / Double.parseDouble(bed.rows().read(SECONDS_TO_PUBLISH.formatted(run)).get(0)),
        "certifications/s");
    sayPages("published", certifications);
  }

  private long run(Rows rows, SignedIn secretary, String job) throws Exception {
    long id =
        Long.parseLong(
            rows.read(
                    "insert into job_run (job, state, requested_at) values ('%s', 'REQUESTED', now()) returning id"
                        .formatted(job))
                .get(0));
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!state(rows, id).equals("SUCCEEDED")) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The night does not end.");
      }
      long began = System.nanoTime();
      secretary.open(PAGE);
      pages.add((System.nanoTime() - began) / 1e6);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
    return id;
  }

  private static String state(Rows rows, long run) throws SQLException {
    return rows.read("select state from job_run where id = " + run).get(0);
  }

  private void sayPages(String part, int certifications) {
    Collections.sort(pages);
    say(part + "-page-p50", certifications, pages.get(pages.size() / 2), "ms");
    say(part + "-page-p95", certifications, pages.get(pages.size() * 95 / 100), "ms");
  }

  private static long resident(Bed bed) throws Exception {
    return Files.readAllLines(Path.of("/proc/%d/status".formatted(bed.serverPid()))).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  private static void say(String name, int certifications, double value, String unit) {
    Figures.say("night-" + name + "-" + certifications, unit, value);
  }
}
