package fr.pix.certif.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Schools of twenty thousand pupils import their file, then the same again: sent, read by the job,
 * shown, applied, as its administrator does in a browser.
 */
class LearnersBench {

  private static final int PUPILS = 20_000;
  private static final int WARM_UP = 8;
  private static final int RUNS = 5;
  private static final long PATIENCE_SECONDS = 60;
  private static final String ADMIN = "secretariat@college.example";

  private static final String SCHOOL =
      """
      with o as (insert into organization (type, external_id, name, managing_students)
                 values ('SCO', '%1$s', 'Banc', true) returning id)
      insert into organization_membership (organization_id, account_id, role, created_at)
      select o.id, a.id, 'ADMIN', now() from o, account a where a.email = '%2$s' returning organization_id""";

  private static final String PUPIL =
      """
      <ELEVE ELEVE_ID="%1$d" ELENOET="%1$d">
      <ID_NATIONAL>%2$09dAB</ID_NATIONAL><ELENOET>%1$d</ELENOET><NOM_DE_FAMILLE>LEFÈVRE%1$d</NOM_DE_FAMILLE><NOM_USAGE></NOM_USAGE><PRENOM>Élodie</PRENOM><PRENOM2>Léa</PRENOM2><PRENOM3></PRENOM3>
      <CODE_SEXE>2</CODE_SEXE><DATE_NAISS>02/02/2009</DATE_NAISS><CODE_PAYS>100</CODE_PAYS><CODE_DEPARTEMENT_NAISS>075</CODE_DEPARTEMENT_NAISS><CODE_COMMUNE_INSEE_NAISS>75102</CODE_COMMUNE_INSEE_NAISS><CODE_MEF>10010012110</CODE_MEF><CODE_STATUT>ST</CODE_STATUT>
      </ELEVE>
      """;

  private static final String CLASS =
      """
      <STRUCTURES_ELEVE ELEVE_ID="%d"><STRUCTURE><CODE_STRUCTURE>C%d</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE>
      """;

  /** What the steps of one import took, in milliseconds. */
  private record Steps(double sent, double read, double shown, double applied) {}

  @Test
  void twentyThousandPupilsAtOnce() throws Exception {
    try (Bed bed = Bed.make("learners")) {
      SignedIn admin = SignedIn.as(bed.port(), ADMIN, ManyTests.PASSWORD);
      Steps[] first = new Steps[RUNS];
      Steps[] again = new Steps[RUNS];
      for (int run = -WARM_UP; run < RUNS; run++) {
        String uai = "BANC%04d".formatted(run + WARM_UP);
        String school = bed.rows().read(SCHOOL.formatted(uai, ADMIN)).get(0);
        byte[] file = file(uai, run + WARM_UP);
        Steps one = bring(bed, admin, school, file);
        Steps two = bring(bed, admin, school, file);
        assertThat(
                bed.rows().read("select count(*) from learner where organization_id = " + school))
            .containsExactly(String.valueOf(PUPILS));
        if (run >= 0) {
          first[run] = one;
          again[run] = two;
        }
      }
      say("learners_20000_first", first);
      say("learners_20000_again", again);
      sayMemory(bed, admin);
    }
  }

  private static Steps bring(Bed bed, SignedIn admin, String school, byte[] file) throws Exception {
    String form = "/orga/importer?etablissement=" + school;
    String page = admin.open(form);
    long began = System.nanoTime();
    String followed = admin.sendFile("import", form, page, "send", file);
    double sent = millisSince(began);
    began = System.nanoTime();
    String preview = "/orga/import?id=" + read(bed.rows(), followed.replaceAll(".*id=", ""));
    double read = millisSince(began);
    began = System.nanoTime();
    String shown = admin.open(preview);
    double shownMillis = millisSince(began);
    began = System.nanoTime();
    admin.send("apply", preview, shown, Map.of("all", ""));
    return new Steps(sent, read, shownMillis, millisSince(began));
  }

  /** The number of the import that a deposited file has become. */
  private static String read(Rows rows, String deposit) throws SQLException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    String outcome = "select coalesce(outcome ->> 'import', '') from deposit where id = " + deposit;
    while (System.nanoTime() < end) {
      String done = rows.read(outcome).get(0);
      if (!done.isEmpty()) {
        return done;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
    throw new IllegalStateException("The file is not read.");
  }

  /** What lives in the memory of the server while a file is read and applied, beyond before. */
  private static void sayMemory(Bed bed, SignedIn admin) throws Exception {
    String school = bed.rows().read(SCHOOL.formatted("BANCMEM", ADMIN)).get(0);
    byte[] file = file("BANCMEM", WARM_UP + RUNS);
    double before = bed.livingMegabytes();
    Thread importing =
        new Thread(
            () -> {
              try {
                bring(bed, admin, school, file);
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    importing.start();
    double most = before;
    while (importing.isAlive()) {
      most = Math.max(most, bed.livingMegabytes());
    }
    assertThat(bed.rows().read("select count(*) from learner where organization_id = " + school))
        .containsExactly(String.valueOf(PUPILS));
    Figures.say("learners_20000_heap", "MB more", most - before);
  }

  private static void say(String name, Steps[] runs) {
    double[] all = new double[RUNS];
    double[] sent = new double[RUNS];
    double[] read = new double[RUNS];
    double[] shown = new double[RUNS];
    double[] applied = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      Steps steps = runs[run];
      sent[run] = steps.sent();
      read[run] = steps.read();
      shown[run] = steps.shown();
      applied[run] = steps.applied();
      all[run] = steps.sent() + steps.read() + steps.applied();
    }
    Figures.say(name, "ms", all);
    Figures.say(name + "_sent", "ms", sent);
    Figures.say(name + "_read", "ms", read);
    Figures.say(name + "_shown", "ms", shown);
    Figures.say(name + "_applied", "ms", applied);
  }

  private static double millisSince(long began) {
    return (System.nanoTime() - began) / 1e6;
  }

  /** No pupil is in two of the schools. */
  private static byte[] file(String uai, int school) {
    StringBuilder file =
        new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?>\n<BEE_ELEVES VERSION=\"2.1\">\n")
            .append("<PARAMETRES><UAJ>" + uai + "</UAJ></PARAMETRES>\n<DONNEES>\n<ELEVES>\n");
    for (int n = 1; n <= PUPILS; n++) {
      file.append(PUPIL.formatted(n, school * PUPILS + n));
    }
    file.append("</ELEVES>\n<STRUCTURES>\n");
    for (int n = 1; n <= PUPILS; n++) {
      file.append(CLASS.formatted(n, n / 30));
    }
    return file.append("</STRUCTURES>\n</DONNEES>\n</BEE_ELEVES>\n")
        .toString()
        .getBytes(Charset.forName("ISO-8859-15"));
  }
}
