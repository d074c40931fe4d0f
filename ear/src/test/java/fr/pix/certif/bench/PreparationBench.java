package fr.pix.certif.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What is prepared at once: the sessions of a school of three hundred pupils, proposed from the
 * form to the page that shows them, and the national list of the centres, brought in by staff.
 */
class PreparationBench {

  private static final int PUPILS = 300;
  private static final int CENTERS = 12_000;
  private static final int RUNS = 9;
  private static final int WARM_UP = 20;
  private static final String SECRETARY = "secretariat@college.example";
  private static final String STAFF = "admin@pix.example";

  /** A school of ten classes, everybody certifiable, one in twenty with extra time; three rooms. */
  private static final String SCHOOL =
      """
      with o as (insert into organization (type, external_id, name, managing_students)
                 values ('SCO', 'BANC300', 'Banc', true) returning id),
           l as (insert into learner (organization_id, ine, last_name, first_name, birthdate, division, extra_time_percentage, updated_at)
                 select o.id, 'BANC' || lpad(n::text, 7, '0'), 'Nom' || n, 'Prénom', date '2011-05-20', '3' || chr(65 + n %% 10),
                        case when n %% 20 = 0 then 0.33 end, now() from o, generate_series(1, %d) n returning ine),
           p as (insert into profile (ine, as_of, certifiable_competences, origin) select ine, now(), 8, 'IMPORT' from l),
           c as (insert into center (type, external_id, name, created_at) values ('SCO', 'BANC300', 'Banc', now()) returning id),
           m as (insert into center_membership (center_id, account_id, role, created_at)
                 select c.id, a.id, 'ADMIN', now() from c, account a where a.email = '%s'),
           w as (insert into certification_window (uai, first_day, last_day, binding, source, created_at, created_by)
                 select 'BANC300', current_date, current_date + 60, false, 'banc', now(), id from account where email = '%s')
      insert into room (center_id, address, name, seats)
      select c.id, 'Banc', 'Salle ' || n, 30 from c, generate_series(1, 3) n returning center_id""";

  @Test
  void threeHundredPupilsArePlannedAndTwelveThousandCentresBroughtIn() throws Exception {
    try (Bed bed = Bed.make("preparation")) {
      sayPlan(bed);
      sayCentres(bed);
    }
  }

  private static void sayPlan(Bed bed) throws Exception {
    String center = bed.rows().read(SCHOOL.formatted(PUPILS, SECRETARY, SECRETARY)).get(0);
    bed.rows().execute("vacuum analyze");
    List<String> rooms = bed.rows().read("select id from room where center_id = " + center);
    SignedIn secretary = SignedIn.as(bed.port(), SECRETARY, ManyTests.PASSWORD);
    Figures.say("plan_300_pupils_first", "ms", plan(secretary, center, rooms));
    for (int run = 0; run < WARM_UP; run++) {
      plan(secretary, center, rooms);
    }
    double[] millis = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      millis[run] = plan(secretary, center, rooms);
    }
    Figures.say("plan_300_pupils", "ms", millis);
  }

  private static double plan(SignedIn secretary, String center, List<String> rooms)
      throws IOException, InterruptedException {
    String path = "/certif/planifier?centre=" + center;
    String page = secretary.open(path);
    LocalDate monday = LocalDate.now().plusDays(7).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    Map<String, List<String>> wish =
        Map.of(
            "rooms", rooms,
            "weekdays", List.of("1", "2", "3", "4", "5"),
            "first", List.of(monday.toString()),
            "last", List.of(monday.plusDays(4).toString()),
            "hours", List.of("08:30, 10:30, 13:30"),
            "leftOut", List.of(""),
            "examiners", List.of("Mme Ali, M. Roux, Mme Diop, M. Faure, Mme Le Gall, M. Neuf"),
            "propose", List.of(""));
    long began = System.nanoTime();
    String proposal = secretary.submit("plan", path, page, wish);
    double millis = (System.nanoTime() - began) / 1e6;
    assertThat(proposal).contains(PUPILS + " élèves ont une place");
    return millis;
  }

  private static void sayCentres(Bed bed) throws Exception {
    SignedIn staff = SignedIn.as(bed.port(), STAFF, ManyTests.PASSWORD);
    String department = bed.rows().read("select code from department order by code").get(0);
    Figures.say("centres_12000_first", "s", bringIn(staff, department, "première"));
    assertThat(named(bed, "première")).isEqualTo(CENTERS);
    double[] changed = new double[RUNS];
    double[] same = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      changed[run] = bringIn(staff, department, "passage " + run);
      same[run] = bringIn(staff, department, "passage " + run);
    }
    assertThat(named(bed, "passage " + (RUNS - 1))).isEqualTo(CENTERS);
    Figures.say("centres_12000_changed", "s", changed);
    Figures.say("centres_12000_same", "s", same);
  }

  private static int named(Bed bed, String name) throws SQLException {
    return Integer.parseInt(
        bed.rows().read("select count(*) from center where name like '% " + name + "'").get(0));
  }

  /** The seconds from the file to the page that it leads to. */
  private static double bringIn(SignedIn staff, String department, String name)
      throws IOException, InterruptedException {
    StringBuilder file =
        new StringBuilder(
            "type;identifiant_externe;nom;commune;departement;base_eleves;etiquettes;habilitations\n");
    for (int n = 0; n < CENTERS; n++) {
      file.append(n % 10 < 8 ? "SCO" : n % 10 == 8 ? "SUP" : "PRO")
          .append(";9%06dX;Centre %d %s;Apt;%s;".formatted(n, n, name, department))
          .append(n % 10 < 8 ? "OUI" : "")
          .append(";;\n");
    }
    byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
    String page = staff.open("/admin/centres");
    long began = System.nanoTime();
    staff.sendFile("import", "/admin/centres", page, "send", bytes);
    return (System.nanoTime() - began) / 1e9;
  }
}
