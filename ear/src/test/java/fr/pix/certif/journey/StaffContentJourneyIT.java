package fr.pix.certif.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff look at the learning content, try answers as a candidate, and bring in a release. */
@ExtendWith(Demonstration.Given.class)
class StaffContentJourneyIT {

  private static final String CHALLENGE = "ch11-fiabilite-2-a";

  private static final String RELEASE =
      """
      {"content": {
        "competences": [{"id": "comp11", "origin": "Pix", "index": "1.1"}],
        "tubes": [{"id": "tube-marees", "name": "@marees", "competenceId": "comp11"}],
        "skills": [{"id": "skill-marees", "name": "@marees1", "tubeId": "tube-marees", "level": 1, "pixValue": 1}],
        "challenges": [{"id": "ch-marees", "skillId": "skill-marees", "status": "périmé", "locales": ["fr"],
          "type": "QCU", "instruction": "Quelle page donne l’heure des marées ?",
          "proposals": "- Un annuaire\\n- Un site de météo marine", "solution": "%s"}]}}""";

  @Test
  void staffBrowseTryAndImport(Demonstration demo) throws Exception {
    try (Visitor staff = demo.atDesktop("admin@pix.example").listening()) {
      browse(staff);
      preview(staff);
      importReleases(staff, demo.stage().folder());
    }
  }

  private static void browse(Visitor staff) {
    staff.open("/admin/referentiel").fits().picture("referentiel");
    staff.locator("select").first().selectOption("3.2");
    staff.click("Afficher");
    assertThat(staff.locator(".competence-name")).containsText("3.2 Développer");
    staff.examine();
    staff.locator("select").first().selectOption("1.1");
    staff.click("Afficher");
    staff.page().waitForURL(Pattern.compile("competence=1.1"));
    staff.follow(CHALLENGE);
  }

  /** The question as a candidate has it; a wrong answer, then the right one. */
  private static void preview(Visitor staff) {
    staff.sees("Quelles informations l’aident à juger").examine().fits().picture("epreuve");
    staff.click("Essayer cette réponse");
    staff.hears("Choisissez ou écrivez une réponse");
    staff.page().getByLabel("La couleur du fond de la page").check();
    staff.click("Essayer cette réponse");
    assertThat(staff.locator("#result")).hasAttribute("data-kind", "ko");
    staff.page().getByLabel("La couleur du fond de la page").uncheck();
    for (String right :
        new String[] {"Le nom de l’auteur et son métier", "Les sources citées", "La date"}) {
      staff.page().getByLabel(Pattern.compile("^" + right)).check();
    }
    staff.click("Essayer cette réponse");
    assertThat(staff.locator("#result")).hasAttribute("data-kind", "ok");
    staff.examine();
    staff.open("/admin/epreuve?id=ch32-formatsimage-1-a").sees("Question chronométrée");
    staff.click("Commencer").sees("Lequel est une photo").examine();
    staff.open("/admin/epreuve?id=ch11-moteurs-4-a");
    staff
        .page()
        .frameLocator("iframe")
        .getByRole(AriaRole.BUTTON)
        .filter(new Locator.FilterOptions().setHasText("Rechercher"))
        .waitFor();
    staff.examine().fits();
  }

  private static void importReleases(Visitor staff, Path folder) throws IOException {
    staff.open("/admin/referentiel?onglet=versions").fits();
    staff.sees("Aucune version importée");
    staff.click("Importer la version").sees("Choisissez").examine();
    send(staff, write(folder, "illisible.json", "{"), "n’est pas");
    send(staff, write(folder, "sans-solution.json", RELEASE.formatted("7")), "ch-marees");
    staff.fits().picture("version-refusee");
    staff.sees("Aucune version importée");
    send(
        staff,
        write(folder, "version.json", RELEASE.formatted("2")),
        "La version est importée et en vigueur");
    staff.fits().picture("versions");
    staff.open("/admin/epreuve?id=ch-marees").sees("Quelle page donne l’heure des marées");
  }

  /** The page follows the job by itself, without being asked again. */
  private static void send(Visitor staff, Path file, String outcome) {
    staff.choosesFile("Version du contenu", file);
    staff.click("Importer la version").sees(outcome).examine();
  }

  private static Path write(Path folder, String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
