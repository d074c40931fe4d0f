package fr.pix.certif.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A centre that holds a thousand sessions of twenty candidates: its list page after page, and the
 * papers of a hundred sessions in one archive.
 */
class CenterBench {

  private static final int SESSIONS = 1_000;
  private static final int PAGES = 40;
  private static final int IN_PACK = 100;
  private static final int RUNS = 3;
  private static final Duration WARM_UP = Duration.ofSeconds(90);
  private static final Duration RUN = Duration.ofSeconds(10);
  private static final String SECRETARY = "secretariat@college.example";

  @Test
  void theListOfAThousandSessionsAndThePapersOfAHundred() throws Exception {
    try (Bed bed = Bed.make("center")) {
      List<Long> sessions = sessions(bed.rows());
      SignedIn secretary = SignedIn.as(bed.port(), SECRETARY, ManyTests.PASSWORD);
      read(bed, secretary, 8, WARM_UP);
      sayPages(bed, secretary, 1);
      sayPages(bed, secretary, 8);
      sayPack(secretary, bed, sessions.subList(0, IN_PACK));
    }
  }

  private static List<Long> sessions(Rows rows) throws SQLException {
    rows.execute(
        """
        insert into session (center_id, center_name, address, room, date, time, examiner, access_code, invigilator_password, created_at)
        select c.id, c.name, c.name, 'Banc ' || (n %% 6), current_date + 10 + (n / 10), time '08:00' + (n %% 10) * interval '1 hour',
               'Mme Ali', 'Z' || lpad(n::text, 5, '0'), 'AAAAA', now()
          from generate_series(1, %d) n,
               (select c.id, c.name from center c join center_membership m on m.center_id = c.id
                  join account a on a.id = m.account_id and a.email = '%s' order by c.id limit 1) c"""
            .formatted(SESSIONS, SECRETARY));
    rows.execute(
        """
        insert into candidate (session_id, last_name, first_name, birthdate, identity_key, created_at)
        select s.id, 'Nom' || i, 'Prénom', date '2011-05-20', 'NOM' || i || '|P', now()
          from session s, generate_series(1, 20) i where s.room like 'Banc %'""");
    rows.execute("vacuum analyze");
    return rows.read("select id from session where room like 'Banc %' order by id").stream()
        .map(Long::valueOf)
        .toList();
  }

  private static void sayPages(Bed bed, SignedIn secretary, int atOnce) throws Exception {
    double[] rates = new double[RUNS];
    double[] p95 = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      Durations pages = read(bed, secretary, atOnce, RUN);
      rates[run] = pages.requestsPerSecond();
      p95[run] = pages.percentile(PageReader.KIND, 95);
    }
    Figures.say("session-list-" + atOnce + "-pages", "pages/s", rates);
    Figures.say("session-list-" + atOnce + "-p95", "ms", p95);
  }

  private static Durations read(Bed bed, SignedIn secretary, int atOnce, Duration time)
      throws Exception {
    List<String> paths =
        IntStream.rangeClosed(1, PAGES).mapToObj(page -> "/certif/sessions?page=" + page).toList();
    List<PageReader> readers = new ArrayList<>();
    for (int reader = 0; reader < atOnce; reader++) {
      readers.add(new PageReader(secretary, paths, "Banc "));
    }
    Durations pages = Crowd.visit(bed.port(), readers, time);
    assertThat(pages.failures()).as(pages.firstFailure()).isZero();
    return pages;
  }

  private static void sayPack(SignedIn secretary, Bed bed, List<Long> sessions) throws Exception {
    String path =
        sessions.stream()
            .map(id -> "session=" + id)
            .collect(Collectors.joining("&", "/api/sessions/documents.zip?", ""));
    secretary.download(path);
    double before = bed.liveHeapMegabytes();
    double[] seconds = new double[RUNS];
    long bytes = 0;
    for (int run = 0; run < RUNS; run++) {
      long began = System.nanoTime();
      bytes = secretary.download(path);
      seconds[run] = (System.nanoTime() - began) / 1e9;
    }
    Figures.say("pack-of-100-sessions", "s", seconds);
    Figures.say("pack-of-100-sessions-size", "MB", bytes / 1e6);
    Figures.say("pack-of-100-sessions-heap", "MB more", bed.liveHeapMegabytes() - before);
  }
}
