package fr.pix.certif.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The office of a university writes its candidates: told at once what is wrong, offered the
 * communes of a postal code, at the next name as soon as one is saved, and able to correct.
 */
@ExtendWith(Demonstration.Given.class)
class WrittenCandidatesJourneyIT {

  @Test
  void aUniversityWritesItsCandidatesOneAfterTheOther(Demonstration demo) {
    try (Visitor office = demo.atDesktop("scolarite@universite.example")) {
      office.open("/certif/sessions");
      office.locator("tbody tr:has-text('Salle 12') th a").click();
      office.page().waitForLoadState();
      office.follow("Inscrire un candidat").fits();

      office.click("Inscrire le candidat").examine().sees("points sont à corriger");
      wasBornInFrance(office);
      office.click("Enregistrer et ajouter un autre").sees("Zoé Dupré est inscrit").examine();

      assertThat(office.page().getByLabel("Nom de naissance")).isFocused();
      wasBornAbroad(office);
      office.click("Inscrire le candidat").examine().fits();
      assertThat(office.locator("tbody tr")).hasCount(2);
      corrects(office);
    }
  }

  private static void wasBornInFrance(Visitor office) {
    office.fill("Nom de naissance", "Dupré").fill("Prénom", "Zoé");
    office.fill("Date de naissance", "2003-04-05");
    Page page = office.page();
    page.getByLabel("Femme").check();
    page.getByLabel("Gratuite").check();
    office.fill("Code postal de naissance", "10160");
    assertThat(page.locator("#communes option[value='Aix-en-Othe']")).hasCount(1);
    office.fill("Commune de naissance", "aix en othe");
    assertThat(page.getByLabel("Code de prépaiement")).isHidden();
  }

  private static void wasBornAbroad(Visitor office) {
    office.fill("Nom de naissance", "Okafor").fill("Prénom", "Ada");
    office.fill("Date de naissance", "2001-09-09");
    Page page = office.page();
    page.getByLabel("Femme").check();
    page.getByLabel("Pays de naissance").selectOption(new SelectOption().setLabel("Nigeria"));
    assertThat(page.getByLabel("Code postal de naissance")).isHidden();
    office.fill("Commune de naissance", "Lagos");
    assertThat(page.getByLabel("Gratuite")).isChecked();
  }

  private static void corrects(Visitor office) {
    office.locator("tbody tr:has-text('Okafor') a").first().click();
    office.page().waitForURL("**/certif/candidat?*");
    office.examine().fits();
    office.follow("Corriger").fits().fill("Prénom", "Adaeze");
    office.click("Enregistrer").examine().sees("Adaeze Okafor");
  }
}
