package fr.pix.certif.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The office of a university sends the list of a session in the sheet that it was given: every
 * error is read at once, the list changes after its agreement only, and no more once a candidate
 * has joined.
 */
@ExtendWith(Demonstration.Given.class)
class CandidateListJourneyIT {

  private static final int ENROLLED = 6;

  @Test
  void aUniversitySendsItsCandidatesInASheet(Demonstration demo) throws Exception {
    try (Visitor office = demo.atDesktop("scolarite@universite.example")) {
      office.locator("tbody tr:has-text('Amphi B') th a").click();
      office.page().waitForURL(Pattern.compile("/certif/session\\?id=\\d+"));
      String session = office.page().url().replaceAll(".*id=(\\d+).*", "$1");
      office.open("/certif/candidats?id=" + session).onPhoneToo();
      FilledSheet sheet = downloads(office);

      sendsWithErrors(office, sheet, demo.stage().folder());
      Path corrected = corrected(sheet).save(demo.stage().folder().resolve("corrigee.ods"));
      agrees(office, session, corrected);
      isRefusedOnceSomebodyHasJoined(demo, office, session, corrected);
    }
  }

  private static FilledSheet downloads(Visitor office) throws Exception {
    byte[] template =
        office.download(() -> office.page().getByText("Télécharger le modèle").first().click());
    FilledSheet sheet = new FilledSheet(template);
    assertThat(sheet.at(1, 1)).isEqualTo("Benali");
    assertThat(sheet.at(ENROLLED, 1)).isEqualTo("Silva Santos");
    assertThat(sheet.at(ENROLLED + 1, 1)).isEmpty();
    return sheet;
  }

  private static void sendsWithErrors(Visitor office, FilledSheet sheet, Path folder)
      throws Exception {
    sheet.write(
        7,
        "Neuf",
        "Mia",
        "31/02/2004",
        "X",
        "",
        "99999",
        "Apt",
        "France",
        "pas une adresse",
        "",
        "",
        "",
        "Prépayée");
    sheet.write(8, "Benali", "Yasmine", "12/03/2004", "F", "13055", "", "", "France");
    office.follow("Importer une liste").onPhoneToo();
    choose(office, sheet.save(folder.resolve("a-corriger.ods")));
    office.sees("Aucun candidat n’est importé tant qu’il en reste").examine().onPhoneToo();
    office.picture("liste-a-corriger");
    tells(office, sheet.lineOf(7), "Date de naissance", "doit être au format jj/mm/aaaa");
    tells(office, sheet.lineOf(7), "Sexe", "\"M\" pour un homme ou \"F\" pour une femme");
    tells(office, sheet.lineOf(7), "Code postal", "Le code postal \"99999\" n’est pas valide");
    tells(office, sheet.lineOf(7), "E-mail", "doit être au format email");
    tells(office, sheet.lineOf(7), "Code de prépaiement", "est obligatoire puisque");
    tells(office, sheet.lineOf(8), "Nom de naissance", "figure déjà à la ligne " + sheet.lineOf(1));
    tells(office, sheet.lineOf(8), "Tarification", "est obligatoire");
    assertThat(office.locator("tbody tr")).hasCount(7);
    assertThat(office.locator("#replace button")).hasCount(0);
  }

  /** The line, the column and the remedy stand in one row of the page. */
  private static void tells(Visitor office, int line, String column, String remedy) {
    String row =
        "tbody tr:has(td:nth-child(1):text-is('%d')):has(td:nth-child(3):has-text('%s'))"
            .formatted(line, column);
    assertThat(office.locator(row).filter(new Locator.FilterOptions().setHasText(remedy)))
        .hasCount(1);
  }

  private static FilledSheet corrected(FilledSheet sheet) {
    return sheet
        .write(
            7,
            "Neuf",
            "Mia",
            "28/02/2004",
            "F",
            "",
            "84400",
            "Apt",
            "France",
            "formation@universite.example",
            "",
            "U24-0701",
            "33 %",
            "Gratuite",
            "")
        .write(
            8,
            "Diallo",
            "Awa",
            "12/03/2004",
            "F",
            "99",
            "",
            "Dakar",
            "Sénégal",
            "",
            "",
            "",
            "",
            "Payante",
            "");
  }

  private static void agrees(Visitor office, String session, Path corrected) {
    office.page().getByText("Envoyer de nouveau").click();
    choose(office, corrected);
    office.sees("2 nouveaux candidats, 6 déjà inscrits, aucun retiré").examine().onPhoneToo();
    office.picture("liste-a-importer");
    office.click("Remplacer la liste par ces 8 candidats").sees("8 candidats ont été importés");
    assertThat(office.page()).hasURL(Pattern.compile("/certif/candidats\\?id=" + session));
    assertThat(office.locator("tbody tr")).hasCount(ENROLLED + 2);
    assertThat(office.locator("tbody tr:has-text('Neuf')")).containsText("33");
  }

  /** The agreement comes too late, and nothing offers another list any more. */
  private static void isRefusedOnceSomebodyHasJoined(
      Demonstration demo, Visitor office, String session, Path sheet) throws SQLException {
    office.page().getByText("Importer une liste").click();
    choose(office, sheet);
    office.sees("aucun nouveau candidat, 8 déjà inscrits, aucun retiré");
    demo.backstage()
        .execute(
            "update candidate set joined_at = now(), account_id ="
                + " (select id from account where email = 'deux-centres@college.example')"
                + " where last_name = 'Benali' and session_id = "
                + session);
    office.click("Remplacer la liste par ces 8 candidats");
    office.sees("la liste ne peut plus être importée").examine();
    assertThat(office.statusOf("/certif/candidats?id=" + session)).isEqualTo(200);
    office.sees("la liste ne peut plus être importée");
    assertThat(office.locator("tbody tr")).hasCount(ENROLLED + 2);
    assertThat(office.page().getByText("Importer une liste")).hasCount(0);
    assertThat(office.statusOf("/certif/importer-candidats?id=" + session)).isEqualTo(409);
    office.sees("la liste ne peut plus être importée").examine().onPhoneToo();
  }

  private static void choose(Visitor office, Path file) {
    office.choosesFile("Liste des candidats", file).click("Vérifier le fichier");
    office.page().waitForURL("**/certif/fichier-candidats?*");
  }
}
