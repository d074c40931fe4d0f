package fr.pix.certif.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.enrolment.control.CandidatesTemplate;
import fr.pix.certif.enrolment.control.SheetCandidate;
import fr.pix.certif.enrolment.control.SheetColumn;
import fr.pix.certif.enrolment.control.SheetLayout;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A university imports five hundred candidates at once: the file sent, read and checked, then the
 * whole list of the session replaced by persons who were not in it.
 */
class CandidatesBench {

  private static final int CANDIDATES = 500;
  private static final int WARM_UP = 120;
  private static final int RUNS = 9;
  private static final String SECRETARY = "secretariat@college.example";
  private static final Pattern STATE = Pattern.compile("name=\"liste\" value=\"([0-9a-f]{32})\"");

  private static final String PREPARE =
      """
      with c as (insert into center (type, external_id, name, created_at) values ('SUP', 'BANC-SUP', 'Banc', now()) returning id),
           m as (insert into center_membership (center_id, account_id, role, created_at)
                 select c.id, a.id, 'ADMIN', now() from c, account a where a.email = '%s')
      insert into session (center_id, center_name, address, room, date, time, examiner, access_code, invigilator_password, created_at)
      select id, 'Banc', 'Banc', 'Banc', current_date + 10, '09:00', 'Mme Ali', 'BANC22', 'AAAAA', now() from c returning id""";

  @Test
  void fiveHundredCandidatesAtOnce() throws Exception {
    try (Bed bed = Bed.make("candidates")) {
      long session = session(bed.rows());
      SignedIn secretary = SignedIn.as(bed.port(), SECRETARY, ManyTests.PASSWORD);
      for (int run = 0; run < WARM_UP; run++) {
        replace(secretary, session, run);
      }
      double[] sent = new double[RUNS];
      double[] replaced = new double[RUNS];
      double[] all = new double[RUNS];
      for (int run = 0; run < RUNS; run++) {
        double[] millis = replace(secretary, session, WARM_UP + run);
        sent[run] = millis[0];
        replaced[run] = millis[1];
        all[run] = millis[0] + millis[1];
      }
      assertThat(bed.rows().read("select count(*) from candidate where session_id = " + session))
          .containsExactly(String.valueOf(CANDIDATES));
      Figures.say("candidates_import_500", "ms", all);
      Figures.say("candidates_import_500_sent", "ms", sent);
      Figures.say("candidates_import_500_replaced", "ms", replaced);
    }
  }

  private static long session(Rows rows) throws SQLException {
    return Long.parseLong(rows.read(PREPARE.formatted(SECRETARY)).get(0));
  }

  /** Sends a file and agrees to it, as a browser does; the milliseconds of the two requests. */
  private static double[] replace(SignedIn secretary, long session, int run)
      throws IOException, InterruptedException {
    byte[] file = file(run);
    String form = "/certif/importer-candidats?id=" + session;
    String page = secretary.open(form);
    long began = System.nanoTime();
    String recap = secretary.sendFile("import", form, page, "send", file);
    double sent = (System.nanoTime() - began) / 1e6;
    String path = recap.substring(recap.indexOf("/certif/"));
    String shown = secretary.open(path);
    Matcher state = STATE.matcher(shown);
    if (!state.find()) {
      throw new IOException("Nothing to agree to: " + path);
    }
    String agreed = path + "&liste=" + state.group(1);
    began = System.nanoTime();
    secretary.send("replace", agreed, shown, Map.of("all", ""));
    return new double[] {sent, (System.nanoTime() - began) / 1e6};
  }

  private static byte[] file(int run) {
    List<SheetCandidate> candidates =
        IntStream.range(0, CANDIDATES).mapToObj(n -> candidate(run, n)).toList();
    LocalDateTime start = LocalDateTime.of(2027, 3, 4, 9, 0);
    return CandidatesTemplate.of(
        new SheetLayout(true, Set.of()),
        new CandidatesTemplate.Heading(1, start, start.plusHours(2), "Banc", "Banc", "Mme Ali"),
        candidates);
  }

  private static SheetCandidate candidate(int run, int n) {
    return new SheetCandidate(
        0,
        Map.ofEntries(
            Map.entry(SheetColumn.LAST_NAME, "Nom-" + run + "-" + n),
            Map.entry(SheetColumn.FIRST_NAME, "Camille"),
            Map.entry(SheetColumn.BIRTHDATE, "20/05/2004"),
            Map.entry(SheetColumn.SEX, "F"),
            Map.entry(SheetColumn.BIRTH_POSTAL_CODE, "75018"),
            Map.entry(SheetColumn.BIRTH_CITY, "Paris 18"),
            Map.entry(SheetColumn.BIRTH_COUNTRY, "France"),
            Map.entry(SheetColumn.RESULTS_EMAIL, "formation@exemple.fr"),
            Map.entry(SheetColumn.CONVOCATION_EMAIL, "camille" + n + "@exemple.fr"),
            Map.entry(SheetColumn.EXTERNAL_ID, "E" + n),
            Map.entry(SheetColumn.EXTRA_TIME, "0.33"),
            Map.entry(SheetColumn.BILLING_MODE, "Prépayée"),
            Map.entry(SheetColumn.PREPAYMENT_CODE, "12345678912345/FACT" + n)),
        Set.of());
  }
}
