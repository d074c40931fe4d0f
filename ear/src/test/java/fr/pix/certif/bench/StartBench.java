package fr.pix.certif.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A pupil of the demonstration types the access code and is led to the test: 48 questions are drawn
 * and stored. One after the other, with the whole page around it.
 */
class StartBench {

  private static final int WARM_UP = 400;
  private static final int RUNS = 3;
  private static final int STARTS = 100;
  private static final String PUPIL = "eleve1@college.example";

  @Test
  void startingACertification() throws Exception {
    try (Bed bed = Bed.make("start")) {
      ManyTests tests = new ManyTests(bed.rows());
      tests.sessions(WARM_UP + RUNS * STARTS);
      List<ManyTests.Door> doors = tests.doorsOpenTo(PUPIL);
      SignedIn pupil = SignedIn.as(bed.port(), PUPIL, ManyTests.PASSWORD);
      List<Double> millis = new ArrayList<>();
      for (ManyTests.Door door : doors) {
        millis.add(start(pupil, door));
      }
      double[] medians = new double[RUNS];
      double[] p95 = new double[RUNS];
      for (int run = 0; run < RUNS; run++) {
        int from = WARM_UP + run * STARTS;
        double[] sorted =
            millis.subList(from, from + STARTS).stream()
                .mapToDouble(each -> each)
                .sorted()
                .toArray();
        medians[run] = sorted[STARTS / 2];
        p95[run] = sorted[STARTS * 95 / 100];
      }
      Figures.say("start-warm-up", "starts", WARM_UP);
      Figures.say("start-p50", "ms", medians);
      Figures.say("start-p95", "ms", p95);
      Figures.say("start-questions", "questions", tests.questionsOf(PUPIL));
    }
  }

  private static double start(SignedIn pupil, ManyTests.Door door) throws Exception {
    String path = "/app/code?session=" + door.session();
    String form = pupil.open(path);
    long began = System.nanoTime();
    pupil.send(path, form, Map.of("code", door.code(), "enter", ""));
    return (System.nanoTime() - began) / 1e6;
  }
}
