package fr.pix.certif.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.journey.Backstage;
import fr.pix.certif.journey.Stage;
import fr.pix.certif.launcher.DatabaseAddress;
import fr.pix.certif.launcher.PayaraMicro;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * A night killed in the middle and taken up again leaves exactly what an undisturbed night leaves.
 */
class KilledNightIT {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private static final String OUTCOME =
      """
      select s.id || ' ' || (s.processed_at is not null) || ' ' || s.publishable || ' ' || (s.published_at is not null)
             || ' ' || (select count(*) from publication p where p.session_id = s.id)
             || ' ' || string_agg(concat_ws('/', c.id, c.state, c.published, c.cancelled, r.status, r.pix_score, r.correct_rate,
                                            r.mark_levels::text, r.mark_scores::text,
                                            (select count(*) from certification_result a where a.certification_id = c.id)),
                                  ',' order by c.id)
        from session s join certification c on c.session_id = s.id
        left join certification_result r on r.id = c.current_result_id
       group by s.id order by s.id""";

  @Test
  void aNightKilledInTheMiddleLeavesTheRowsOfAnUndisturbedOne() throws Exception {
    try (Stage stage = Stage.set("crash")) {
      Backstage rows = new Backstage(stage);
      start(stage, "migration").close();
      for (String statement : NightOfManySessions.statements()) {
        rows.execute(statement.contains("%s") ? statement.formatted(challenges(rows)) : statement);
      }
      rows.execute("delete from job_schedule");
      List<String> killed = killedNight(stage, rows);
      startOver(rows);

      List<String> undisturbed = undisturbedNight(stage, rows);

      assertThat(killed).hasSize(NightOfManySessions.SESSIONS).isEqualTo(undisturbed);
    }
  }

  private static List<String> killedNight(Stage stage, Backstage rows) throws Exception {
    PayaraMicro first = start(stage, "killed");
    request(rows, "jury-process");
    awaitThat(() -> judged(rows) > NightOfManySessions.SESSIONS / 6);
    first.kill();
    assertThat(judged(rows)).as("killed in the middle").isLessThan(NightOfManySessions.SESSIONS);
    try (PayaraMicro second = start(stage, "restarted")) {
      assertThat(second.isRunning()).isTrue();
      awaitThat(() -> done(rows, "jury-process"));
      request(rows, "publication-publish");
      awaitThat(() -> done(rows, "publication-publish"));
    }
    return rows.rows(OUTCOME);
  }

  private static List<String> undisturbedNight(Stage stage, Backstage rows) throws Exception {
    try (PayaraMicro server = start(stage, "undisturbed")) {
      assertThat(server.isRunning()).isTrue();
      request(rows, "jury-process");
      awaitThat(() -> done(rows, "jury-process"));
      request(rows, "publication-publish");
      awaitThat(() -> done(rows, "publication-publish"));
    }
    return rows.rows(OUTCOME);
  }

  /** Takes back all that the night wrote, so that it can be worked again undisturbed. */
  private static void startOver(Backstage rows) throws Exception {
    rows.execute(
        "update certification set current_result_id = null, published = false, cancelled = false");
    rows.execute("delete from certification_result");
    rows.execute("delete from publication");
    rows.execute("delete from job_failure");
    rows.execute("delete from job_run");
    rows.execute(
        "update session set published_at = null, publishable = null, not_publishable_because = null, processed_at = null");
  }

  private static PayaraMicro start(Stage stage, String name) throws Exception {
    Map<String, String> settings = new HashMap<>(stage.settings(false));
    settings.put("CERTIF_JURY_PROCESS_CHUNK_SIZE", "1");
    DatabaseAddress database = stage.database().address();
    PayaraMicro server =
        PayaraMicro.start(
            new PayaraMicro.Node(
                Path.of("target", "launch").toAbsolutePath(),
                stage.folder().resolve(name),
                Stage.freePort(),
                database,
                settings),
            false);
    server.awaitReady(PATIENCE);
    return server;
  }

  /** Fifteen real questions, three a competence. */
  private static String challenges(Backstage rows) {
    StringBuilder ids = new StringBuilder("array[");
    for (int competence = 0; competence < 5; competence++) {
      int index = competence;
      rows.content().challenges().stream()
          .filter(challenge -> challenge.competenceIndex() == index)
          .limit(3)
          .forEach(challenge -> ids.append('\'').append(challenge.id()).append("',"));
    }
    ids.setLength(ids.length() - 1);
    return ids.append(']').toString();
  }

  private static void request(Backstage rows, String job) throws Exception {
    rows.execute(
        "insert into job_run (job, state, requested_at) values ('%s', 'REQUESTED', now())"
            .formatted(job));
  }

  private static long judged(Backstage rows) throws Exception {
    return rows.number("select count(*) from session where processed_at is not null");
  }

  private static boolean done(Backstage rows, String job) throws Exception {
    return rows.number(
            "select count(*) from job_run where job = '%s' and state = 'SUCCEEDED'".formatted(job))
        > 0;
  }

  private static void awaitThat(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.call()) {
      assertThat(System.nanoTime()).as("waiting").isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }
}
