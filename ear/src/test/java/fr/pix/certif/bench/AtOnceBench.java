package fr.pix.certif.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A secretary finalises sessions of 20 candidates by day: from the answer that says so until the
 * session is judged for whoever looks.
 */
class AtOnceBench {

  /**
   * A node of a working day has compiled what it does; before, an answer takes five times as long.
   */
  private static final int WARM_UP = 450;

  private static final int RUNS = 3;
  private static final int SESSIONS = 50;
  private static final String SECRETARY = "secretariat@college.example";
  private static final String PAGE = "/certif/finaliser?id=";
  private static final String JUDGED =
      "select processed_at is not null as judged from session where id = ?";

  @Test
  void judgingASessionJustFinalised() throws Exception {
    try (Bed bed = Bed.make("at-once")) {
      NationalNight night = new NationalNight(bed.rows());
      List<Long> sessions = night.notFinalised(WARM_UP + RUNS * SESSIONS);
      SignedIn secretary = SignedIn.as(bed.port(), SECRETARY, ManyTests.PASSWORD);
      List<double[]> waits = new ArrayList<>();
      try (Connection connection = bed.rows().connect();
          PreparedStatement judged = connection.prepareStatement(JUDGED)) {
        for (long session : sessions) {
          waits.add(finalise(secretary, session, judged));
        }
      }
      say("finalising", waits, 0);
      say("judged-at-once", waits, 1);
    }
  }

  /** Milliseconds until the answer, and from the answer until the session is judged. */
  private static double[] finalise(SignedIn secretary, long session, PreparedStatement judged)
      throws Exception {
    String form = secretary.open(PAGE + session);
    long asked = System.nanoTime();
    secretary.send("sheet", PAGE + session, form, Map.of("finalize", ""));
    long answered = System.nanoTime();
    while (!isJudged(judged, session)) {
      Thread.onSpinWait();
    }
    return new double[] {(answered - asked) / 1e6, (System.nanoTime() - answered) / 1e6};
  }

  private static boolean isJudged(PreparedStatement judged, long session) throws SQLException {
    judged.setLong(1, session);
    try (ResultSet row = judged.executeQuery()) {
      return row.next() && row.getBoolean("judged");
    }
  }

  private static void say(String name, List<double[]> waits, int place) {
    double[] medians = new double[RUNS];
    double[] p95 = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      int from = WARM_UP + run * SESSIONS;
      double[] sorted =
          waits.subList(from, from + SESSIONS).stream()
              .mapToDouble(wait -> wait[place])
              .sorted()
              .toArray();
      medians[run] = sorted[SESSIONS / 2];
      p95[run] = sorted[SESSIONS * 95 / 100];
    }
    Figures.say(name + "-p50", "ms", medians);
    Figures.say(name + "-p95", "ms", p95);
  }
}
