package fr.pix.certif.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The booklets of the largest school there can be: 10,000 pupils, all certified. */
class BookletBench {

  private static final int PUPILS = 10_000;
  private static final int WARM_UP = 10;
  private static final int RUNS = 5;
  private static final String UAI = "0999999Z";
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]*)\"");

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void tenThousandPupils() throws Exception {
    try (Bed bed = Bed.make("booklet")) {
      school(bed.rows());
      String token = token(bed.port());
      for (int time = 0; time < WARM_UP; time++) {
        millis(bed.port(), token);
      }
      double[] runs = new double[RUNS];
      for (int run = 0; run < RUNS; run++) {
        runs[run] = millis(bed.port(), token);
      }
      Arrays.sort(runs);
      Figures.say("booklet-of-10000-pupils", "ms", runs);
    }
  }

  private static void school(Rows rows) throws Exception {
    rows.execute(
        "insert into organization (type, external_id, name, managing_students) values ('SCO', '%s', 'Banc', true)"
            .formatted(UAI));
    rows.execute(
        """
        insert into learner (organization_id, ine, last_name, first_name, birthdate, division, updated_at)
        select o.id, lpad(n::text, 10, '0') || 'B', 'Nom ' || n, 'Camille', date '2011-05-20', '3' || chr(65 + n %% 20), now()
          from organization o, generate_series(1, %d) n where o.external_id = '%s'"""
            .formatted(PUPILS, UAI));
    NationalNight night = new NationalNight(rows);
    night.add(PUPILS / NationalNight.CANDIDATES);
    rows.execute(
        """
        update candidate k set learner_id = l.id
          from (select id, row_number() over (order by id) as place from candidate where last_name like 'N%' and first_name like 'P%') mine
          join (select id, row_number() over (order by id) as place from learner where ine like '%B') l on l.place = mine.place
         where mine.id = k.id""");
    rows.execute(
        """
        with appended as (
          insert into certification_result (certification_id, created_at, emitter, status, pix_score, correct_rate, mark_levels, mark_scores)
          select c.id, now(), 'PIX-ALGO', 'VALIDATED', 312, 80, array_fill(3::smallint, array[16]), array_fill(24::smallint, array[16])
            from certification c join candidate k on k.id = c.candidate_id where k.learner_id is not null
             and not exists (select 1 from certification_result r where r.certification_id = c.id)
          returning id, certification_id)
        update certification c set current_result_id = a.id, published = true from appended a where a.certification_id = c.id""");
    rows.execute(
        "update session set processed_at = now(), published_at = now() where room like 'Nuit %'");
    rows.execute("vacuum analyze");
  }

  private String token(int port) throws IOException, InterruptedException {
    String body =
        client
            .send(
                HttpRequest.newBuilder(address(port, "/api/application/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(
                        HttpRequest.BodyPublishers.ofString(
                            "grant_type=client_credentials&client_id=demo-client&client_secret=demo-client-secret-2026&scope="))
                    .build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    Matcher token = TOKEN.matcher(body);
    assertThat(token.find()).as(body).isTrue();
    return token.group(1);
  }

  private double millis(int port, String token) throws IOException, InterruptedException {
    long began = System.nanoTime();
    String body =
        client
            .send(
                HttpRequest.newBuilder(
                        address(port, "/api/organizations/" + UAI + "/certifications"))
                    .header("Authorization", "Bearer " + token)
                    .build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    double millis = (System.nanoTime() - began) / 1e6;
    assertThat(body.split("\"pixScore\":312", -1)).hasSize(PUPILS + 1);
    return millis;
  }

  private static URI address(int port, String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
