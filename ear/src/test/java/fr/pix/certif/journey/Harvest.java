package fr.pix.certif.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** After the session: the sheet, the night, what each gets of it. */
final class Harvest {

  private final Backstage backstage;

  Harvest(Backstage backstage) {
    this.backstage = backstage;
  }

  void finalizeSession(Visitor secretary, Room room) throws Exception {
    Closing.finalizeSession(secretary, room.number());
    secretary
        .open("/certif/session?id=" + room.number())
        .sees("ont déjà été transmises aux équipes de Pix");
    secretary.open("/certif/modifier-session?id=" + room.number());
    assertThat(secretary.locator("main")).containsText(Pattern.compile("finalisée|transmises"));
  }

  void runTheNight(Visitor jury) throws Exception {
    Closing.runTheNight(jury, 1);
    assertThat(backstage.number("select count(*) from certification_result")).isEqualTo(2);
    assertThat(backstage.number("select count(*) from publication")).isEqualTo(1);
    String before = resultsOfTheNight();
    Closing.runTheNight(jury, 2);
    assertThat(resultsOfTheNight()).as("running the night again changes nothing").isEqualTo(before);
  }

  private String resultsOfTheNight() throws Exception {
    return backstage.text(
        "select coalesce(string_agg(r::text, '|' order by r.id), '') || (select string_agg(p::text, '|' order by session_id) from publication p) from certification_result r");
  }

  void readResults(Visitor secretary, Visitor pupil, Visitor anyone, Room room) throws Exception {
    secretary.open("/certif/sessions");
    assertThat(secretary.locator("tbody")).containsText("Résultats transmis par Pix");
    pupil.open("/app/certifications").sees("Certification obtenue").picture("certifications");
    String certification = backstage.text("select min(id) from certification");
    pupil.open("/app/certificat?id=" + certification).sees("Certificat").picture("certificat");
    String code =
        backstage.text("select verification_code from certification where id = " + certification);
    byte[] pdf =
        pupil.download(() -> pupil.page().getByText("Télécharger mon attestation").click());
    assertThat(Printed.textOf(pdf)).contains(code);
    anyone.open("/verification").fill("Code de vérification", code).click("Vérifier le certificat");
    anyone.sees("Argent").examine().picture("verification");
    secretary.open("/orga/certifications").fill("Classe", "3A");
    byte[] csv = secretary.download(() -> secretary.click("Exporter les résultats"));
    assertThat(new String(csv, StandardCharsets.UTF_8)).startsWith("\ufeff").contains("Validée");
    byte[] all = secretary.download(() -> secretary.click("Télécharger les attestations"));
    assertThat(Printed.textOf(all)).contains(code);
    assertThat(secretary.statusOf("/certif/session?id=" + room.number())).isEqualTo(200);
  }
}
