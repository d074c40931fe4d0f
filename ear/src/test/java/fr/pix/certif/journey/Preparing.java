package fr.pix.certif.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.pix.certif.session.control.SchoolDays;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/** Before the day: pupils, profiles, the session, its candidates and its documents. */
final class Preparing {

  private final String uai;
  private final Backstage backstage;
  private final SchoolFiles files;

  Preparing(String uai, Backstage backstage, SchoolFiles files) {
    this.uai = uai;
    this.backstage = backstage;
    this.files = files;
  }

  void importPupils(Visitor secretary) throws Exception {
    secretary.open("/orga/eleves").sees("Aucun élève pour l’instant").examine();
    importFile(secretary, files.bomb(uai)).sees("déclaration de type de document");
    importFile(secretary, files.disguised()).sees("ne correspond pas à son nom");
    importFile(secretary, files.tooLarge()).sees("dépasse").examine();
    importFile(secretary, files.pupilsToRepair(uai)).sees("2 élèves sont à corriger").examine();
    assertThat(secretary.locator(".card-flush tbody tr")).hasCount(2);
    assertThat(secretary.locator(".card-flush tbody")).containsText("31/02/2011");
    importFile(secretary, files.pupils(uai)).sees("Si vous appliquez ce fichier").examine();
    secretary.picture("import");
    assertThat(backstage.number("select count(*) from learner")).isZero();
    secretary.click("Appliquer (90 élèves)").sees("90 élèves ajoutés");
    secretary.examine().picture("eleves");
  }

  private Visitor importFile(Visitor visitor, Path file) {
    visitor.open("/orga/importer").choosesFile("Fichier des élèves", file);
    visitor.click("Lire le fichier");
    visitor.page().waitForLoadState();
    return visitor;
  }

  void importProfiles(Visitor jury) throws Exception {
    jury.open("/admin/profils")
        .choosesFile("Fichier des profils", files.profiles(backstage.content()));
    jury.click("Importer les profils").sees("81 sont certifiables").examine();
  }

  Room prepareSession(Visitor secretary) throws Exception {
    secretary.open("/certif/sessions").follow("Créer une session");
    secretary.click("Créer la session").sees("Veuillez indiquer un nom de site.").examine();
    describeSession(secretary, "Info 1");
    secretary.click("Créer la session").sees("a été créée").examine().picture("session");
    String number = sessionIn(secretary);
    secretary.follow("Modifier").fill("Observations", "Ordinateurs 3 et 7 à éviter.");
    secretary.click("Modifier la session").sees("Ordinateurs 3 et 7 à éviter.").examine();
    deleteAnother(secretary);
    return new Room(
        number,
        backstage.text("select access_code from session where id = " + number),
        "C-" + backstage.text("select invigilator_password from session where id = " + number));
  }

  private void describeSession(Visitor secretary, String room) {
    secretary.fill("Nom du site", "Collège Frédéric Mistral").fill("Nom de la salle", room);
    secretary.fill("Date de début", nextSchoolDay().toString());
    secretary.fill("Heure de début", "09:30").fill("Surveillant(s)", "Mme Ali");
  }

  private static LocalDate nextSchoolDay() {
    LocalDate day = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1);
    while (SchoolDays.isClosed(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private String sessionIn(Visitor secretary) {
    secretary.page().waitForURL(Pattern.compile("/certif/session\\?id=\\d+"));
    return secretary.page().url().replaceAll(".*id=(\\d+).*", "$1");
  }

  private void deleteAnother(Visitor secretary) throws Exception {
    secretary.open("/certif/creer-session");
    describeSession(secretary, "Info 1");
    secretary.click("Créer la session").sees("a déjà lieu dans cette salle").examine();
    secretary.fill("Nom de la salle", "CDI").click("Créer la session");
    secretary.sees("Mme Ali surveille déjà la session").examine();
    secretary.click("Créer la session quand même").sees("a été créée");
    String number = sessionIn(secretary);
    secretary.open("/certif/sessions").picture("sessions");
    secretary.click("Supprimer la session " + number);
    secretary
        .locator("dialog[open], [role=alertdialog]")
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName("Supprimer la session").setExact(true))
        .click();
    secretary.sees("a été supprimée").examine();
    assertThat(backstage.number("select count(*) from session")).isEqualTo(1);
  }

  void refuseStrangers(Visitor stranger, Room room) {
    assertThat(stranger.statusOf("/certif/session?id=" + room.number())).isEqualTo(404);
    assertThat(stranger.statusOf("/certif/session?id=99999999")).isEqualTo(404);
    assertThat(stranger.statusOf("/admin/sessions")).isEqualTo(403);
  }

  void enrol(Visitor secretary, Room room) throws Exception {
    secretary.open("/certif/candidats?id=" + room.number()).follow("Inscrire des candidats");
    secretary.page().getByLabel("3A").check();
    secretary.click("Filtrer");
    secretary.page().waitForLoadState();
    secretary.examine().picture("inscrire");
    secretary.page().getByLabel("Tout sélectionner sur cette page").check();
    secretary.click("Inscrire").sees("Les 30 candidats ont été inscrits");
    secretary.open("/certif/candidats?id=" + room.number()).picture("candidats");
    secretary.click("Retirer Pupille30 Élève30");
    secretary.click("Retirer de la session").sees("a été supprimée").examine();
    assertThat(backstage.number("select count(*) from candidate")).isEqualTo(29);
  }

  void downloadDocuments(Visitor secretary, Room room) throws Exception {
    secretary.open("/certif/session?id=" + room.number());
    for (String document : List.of("Feuille d’émargement", "Kit surveillant", "PV d’incident")) {
      byte[] pdf =
          secretary.download(
              () ->
                  secretary
                      .page()
                      .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(document))
                      .click());
      assertThat(Printed.textOf(pdf)).contains(room.number());
    }
  }
}
