package fr.pix.certif.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The lists of the staff, the academies and the centres, when there are two million certifications.
 */
class ListsBench {

  private static final int CERTIFICATIONS = Integer.getInteger("lists.certifications", 2_000_000);
  private static final int WARM_UP = 100;
  private static final int RUNS = 3;
  private static final int OPENINGS = 20;
  private static final String JURY = "jury@pix.example";

  /** What is opened, by whom. */
  private static final Map<String, String> LISTS =
      Map.of(
          "/admin/sessions",
          JURY,
          "/admin/sessions?onglet=a-traiter",
          JURY,
          "/admin/sessions?onglet=toutes",
          JURY,
          "/admin/nuit",
          JURY,
          "/admin/centres",
          "admin@pix.example",
          "/academie/etablissements",
          "pilotage@academie.example",
          "/certif/sessions",
          "secretariat@college.example",
          "/orga/eleves",
          "secretariat@college.example");

  @Test
  void listsOverTwoMillionCertifications() throws Exception {
    try (Bed bed = Bed.make("lists")) {
      ManyCertifications many = new ManyCertifications(bed.rows());
      many.add(CERTIFICATIONS);
      Figures.say("lists-certifications", "certifications", many.count());
      for (Map.Entry<String, String> list : LISTS.entrySet()) {
        measure(SignedIn.as(bed.port(), list.getValue(), ManyTests.PASSWORD), list.getKey());
      }
    }
  }

  private static void measure(SignedIn reader, String path) throws Exception {
    for (int time = 0; time < WARM_UP; time++) {
      assertThat(reader.open(path)).contains("</html>").doesNotContain("class=\"failure\"");
    }
    double[] medians = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      double[] millis = new double[OPENINGS];
      for (int time = 0; time < OPENINGS; time++) {
        long began = System.nanoTime();
        reader.open(path);
        millis[time] = (System.nanoTime() - began) / 1e6;
      }
      Arrays.sort(millis);
      medians[run] = millis[OPENINGS / 2];
    }
    Figures.say("list " + path, "ms", medians);
  }
}
