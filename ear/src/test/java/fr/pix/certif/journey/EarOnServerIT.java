package fr.pix.certif.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/**
 * The EAR on Payara Server: the main job shortened to what the packaging could break – pages,
 * rules, documents, the batch, publication – on the pupils and sessions of the demonstration.
 */
class EarOnServerIT {

  private static final String PASSWORD = "Demonstration2026";

  private static final String JUDGED =
      """
      from certification c
      join certification_result r on r.certification_id = c.id
      join publication p on p.session_id = c.session_id
      join account a on a.id = c.account_id
      where c.session_id = (select max(session_id) from publication) and r.status = 'VALIDATED'
      order by c.id limit 1""";

  @Test
  void aFinalisedSessionIsJudgedPublishedAndItsPupilHasTheCertificate() throws Exception {
    try (Stage stage = Stage.set("server");
        PayaraServer server =
            PayaraServer.deploy(
                home(),
                stage.folder().resolve("domains"),
                Path.of("target", "certif.ear").toAbsolutePath(),
                stage.database().address(),
                stage.settings(true));
        Visitor secretary = Visitor.atDesktop(stage.browser(), server.url());
        Visitor jury = Visitor.atDesktop(stage.browser(), server.url());
        Visitor pupil = Visitor.onPhone(stage.browser(), server.url())) {
      Backstage backstage = new Backstage(stage);
      printsItsDocuments(secretary.signIn("secretariat@college.example", PASSWORD));
      long published = backstage.number("select count(*) from publication");

      Closing.runTheNight(jury.signIn("jury@pix.example", PASSWORD), 1);

      assertThat(backstage.number("select count(*) from publication")).isGreaterThan(published);
      readsTheCertificate(pupil, backstage);
    }
  }

  private static void printsItsDocuments(Visitor secretary) throws Exception {
    secretary.open("/certif/sessions");
    secretary.locator("tbody th a").first().click();
    secretary.page().waitForURL(Pattern.compile("/certif/session\\?id=\\d+"));
    byte[] pdf = secretary.download(() -> secretary.page().getByText("Kit surveillant").click());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isPositive();
    }
  }

  private static void readsTheCertificate(Visitor pupil, Backstage backstage) throws Exception {
    String certification = backstage.text("select c.id " + JUDGED);
    pupil.signIn(backstage.text("select a.email " + JUDGED), PASSWORD);
    pupil.open("/app/certificat?id=" + certification);
    assertThat(pupil.locator("main"))
        .containsText(backstage.text("select c.verification_code " + JUDGED));
  }

  private static Path home() throws Exception {
    try (var found = Files.list(Path.of("target", "payara-server"))) {
      Path home = found.findFirst().orElseThrow().toAbsolutePath();
      home.resolve("bin/asadmin").toFile().setExecutable(true);
      return home;
    }
  }
}
