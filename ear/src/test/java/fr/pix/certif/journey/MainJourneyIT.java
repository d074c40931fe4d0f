package fr.pix.certif.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.pix.certif.launcher.PayaraMicro;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The main job from end to end, on Payara Micro and an empty database: a school imports its pupils,
 * prepares a session, runs it, finalises it; the night judges and publishes; the pupil and the
 * school get the results.
 */
class MainJourneyIT {

  private static final String UAI = "0840018L";
  private static final String PASSWORD = "Certification2026";
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private static Stage stage;
  private static PayaraMicro server;
  private static Backstage backstage;
  private static SchoolFiles files;

  @BeforeAll
  static void start() throws Exception {
    stage = Stage.set("journey");
    server =
        PayaraMicro.start(
            new PayaraMicro.Node(
                Path.of("target", "launch").toAbsolutePath(),
                stage.folder().resolve("server"),
                Stage.freePort(),
                stage.database().address(),
                settings()),
            false);
    server.awaitReady(PATIENCE);
    backstage = new Backstage(stage);
    files = new SchoolFiles(stage.folder());
  }

  /** The jury waits for the night, so that the journey sees it work. */
  private static Map<String, String> settings() {
    Map<String, String> settings = stage.settings(false);
    settings.put("CERTIF_JURY_AT_ONCE", "false");
    return settings;
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
    stage.close();
  }

  @Test
  void aSchoolCertifiesItsPupilsAndTheyGetTheirCertificates() throws Exception {
    try (Visitor secretary = desk("secretariat@college.example", "Nadia", "Benali");
        Visitor jury = desk("jury@pix.example", "Claire", "Martin");
        Visitor stranger = desk("autre@lycee.example", "Luc", "Autre");
        Visitor invigilator =
            signUp(
                Visitor.onPhone(stage.browser(), server.url()),
                "surveillante@college.example",
                "Awa",
                "Diallo");
        Visitor pupil = desk("elodie@college.example", "Élodie", "D’Argent");
        Visitor other = desk("pupille2@college.example", "Pupille", "Deux")) {
      backstage.school(UAI, "Collège Frédéric Mistral", "secretariat@college.example");
      backstage.school("0840021P", "Lycée Rosa Parks", "autre@lycee.example");
      backstage.staff("jury@pix.example", "CERTIF");
      importPupils(secretary);
      importProfiles(jury);
      Room room = prepareSession(secretary);
      refuseStrangers(stranger, room);
      enrol(secretary, room);
      downloadDocuments(secretary, room);
      enterRoom(invigilator, room);
      takeTest(invigilator, new Candidate(pupil, backstage), room);
      leaveTest(invigilator, new Candidate(other, backstage), room);
      finalizeSession(secretary, room);
      runTheNight(jury);
      readResults(secretary, pupil, room);
    }
  }

  private record Room(String number, String accessCode, String password) {}

  private static Visitor desk(String email, String firstName, String lastName) {
    return signUp(Visitor.atDesktop(stage.browser(), server.url()), email, firstName, lastName);
  }

  private static Visitor signUp(Visitor visitor, String email, String firstName, String lastName) {
    visitor.open("/inscription");
    visitor
        .fill("Prénom", firstName)
        .fill("Nom", lastName)
        .fill("Adresse e-mail", email)
        .fill("Mot de passe", PASSWORD);
    visitor.page().getByLabel("J’accepte").check();
    visitor.click("Créer mon compte");
    visitor.page().waitForURL(Pattern.compile("/(app|connexion|surveillant)"));
    return visitor.examine();
  }

  private static void importPupils(Visitor secretary) throws Exception {
    secretary.open("/orga/eleves").sees("Aucun élève pour l’instant");
    importFile(secretary, files.bomb(UAI)).sees("déclaration de type de document");
    importFile(secretary, files.disguised()).sees("ne correspond pas à son nom");
    importFile(secretary, files.tooLarge()).sees("dépasse");
    importFile(secretary.open("/orga/eleves").examine(), files.pupilsToRepair(UAI))
        .sees("Aucun élève n’a été importé");
    assertThat(secretary.locator("tbody tr")).hasCount(2);
    assertThat(secretary.locator("tbody")).containsText("31/02/2011");
    assertThat(backstage.number("select count(*) from learner")).isZero();
    importFile(secretary, files.pupils(UAI)).sees("90 élève(s) ajouté(s)");
    secretary.examine().picture("eleves");
  }

  private static Visitor importFile(Visitor visitor, Path file) {
    visitor.choosesFile("Fichier SIECLE", file);
    visitor.click("Importer les élèves");
    visitor.page().waitForLoadState();
    return visitor;
  }

  private static void importProfiles(Visitor jury) throws Exception {
    jury.open("/admin/profils")
        .choosesFile("Fichier des profils", files.profiles(backstage.content()));
    jury.click("Importer les profils").sees("81 sont certifiables").examine();
  }

  private static Room prepareSession(Visitor secretary) throws Exception {
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

  private static void describeSession(Visitor secretary, String room) {
    secretary.fill("Nom du site", "Collège Frédéric Mistral").fill("Nom de la salle", room);
    secretary.fill(
        "Date de début", LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1).toString());
    secretary.fill("Heure de début", "09:30").fill("Surveillant(s)", "Mme Ali");
  }

  private static String sessionIn(Visitor secretary) {
    secretary.page().waitForURL(Pattern.compile("/certif/session\\?id=\\d+"));
    return secretary.page().url().replaceAll(".*id=(\\d+).*", "$1");
  }

  private static void deleteAnother(Visitor secretary) throws Exception {
    secretary.open("/certif/creer-session");
    describeSession(secretary, "Info 1");
    secretary.click("Créer la session").sees("Une session existe déjà sur ce site").examine();
    secretary.fill("Nom de la salle", "CDI").click("Créer la session").sees("a été créée");
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

  private static void refuseStrangers(Visitor stranger, Room room) {
    assertThat(stranger.statusOf("/certif/session?id=" + room.number())).isEqualTo(404);
    assertThat(stranger.statusOf("/certif/session?id=99999999")).isEqualTo(404);
    assertThat(stranger.statusOf("/admin/sessions")).isEqualTo(403);
  }

  private static void enrol(Visitor secretary, Room room) throws Exception {
    secretary.open("/certif/candidats?id=" + room.number()).follow("Inscrire des candidats");
    secretary.page().getByLabel("3A").check();
    secretary.click("Afficher ces classes");
    secretary.page().waitForLoadState();
    secretary.examine().picture("inscrire");
    secretary.page().getByLabel("Tout sélectionner sur cette page").check();
    secretary.click("Inscrire").sees("Les 30 candidats ont été inscrits");
    secretary.open("/certif/candidats?id=" + room.number()).picture("candidats");
    secretary.click("Retirer Pupille30 Élève30");
    secretary.click("Retirer de la session").sees("a été supprimée").examine();
    assertThat(backstage.number("select count(*) from candidate")).isEqualTo(29);
  }

  private static void downloadDocuments(Visitor secretary, Room room) throws Exception {
    secretary.open("/certif/session?id=" + room.number());
    for (String document : List.of("Feuille d’émargement", "Kit surveillant", "PV d’incident")) {
      byte[] pdf =
          secretary.download(
              () ->
                  secretary
                      .page()
                      .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(document))
                      .click());
      assertThat(textOf(pdf)).contains(room.number());
    }
  }

  private static String textOf(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static void enterRoom(Visitor invigilator, Room room) {
    invigilator
        .open("/surveillant")
        .fill("Numéro de la session", room.number())
        .fill("Mot de passe de la session", "C-22222");
    invigilator.click("Surveiller la session").sees("sont incorrects").examine();
    invigilator.fill("Mot de passe de la session", room.password()).click("Surveiller la session");
    invigilator.page().waitForURL(Pattern.compile("/surveillant/session"));
    assertThat(invigilator.locator("#candidates > li")).hasCount(29);
    invigilator.examine().picture("salle");
  }

  private static Locator card(Visitor invigilator, String name) {
    return invigilator
        .locator("#candidates > li")
        .filter(new Locator.FilterOptions().setHasText(name));
  }

  private static void confirmPresence(Visitor invigilator, String name) {
    card(invigilator, name)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Confirmer la présence"))
        .click();
    assertThat(card(invigilator, name)).containsText("Présence confirmée");
  }

  private static void takeTest(Visitor invigilator, Candidate pupil, Room room) throws Exception {
    pupil
        .join(room.number(), "Inconnue", "Personne")
        .visitor()
        .sees("Aucun candidat inscrit à cette session")
        .examine();
    pupil
        .join(room.number(), "elodie-anne", "D ARGENT LEFEVRE")
        .typeAccessCode("BBBB22")
        .visitor()
        .sees("Ce code n’existe pas")
        .examine();
    pupil
        .typeAccessCode(room.accessCode().toLowerCase())
        .visitor()
        .sees("n’a pas confirmé votre présence")
        .examine();
    confirmPresence(invigilator, "Argent");
    pupil.typeAccessCode(room.accessCode());
    long certification = pupil.certification();
    pupil.visitor().examine().picture("question");
    pupil.answer().answer().answer();
    pupil.visitor().open("/app");
    pupil.visitor().open("/app/code?session=" + room.number());
    pupil.typeAccessCode(room.accessCode()).visitor().sees("autorise la reprise");
    resume(invigilator, "Argent");
    pupil.typeAccessCode(room.accessCode());
    assertThat(pupil.certification()).isEqualTo(certification);
    assertThat(pupil.questionNumber()).isEqualTo(4);
    pupil.finish().visitor().sees("Test terminé").examine().picture("fin");
    assertThat(card(invigilator, "Argent")).containsText("Terminé");
  }

  private static void resume(Visitor invigilator, String name) {
    options(invigilator, name, "Autoriser la reprise");
    assertThat(card(invigilator, name)).containsText("Reprise autorisée");
  }

  /** Opens the options of a candidate, asks for one and confirms it. */
  private static void options(Visitor invigilator, String name, String option) {
    card(invigilator, name).locator("summary").click();
    card(invigilator, name).getByText(option).first().click();
    invigilator
        .locator("dialog[open]")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(option))
        .click();
  }

  private static void leaveTest(Visitor invigilator, Candidate other, Room room) throws Exception {
    other.join(room.number(), "PUPILLE2", "eleve 02");
    confirmPresence(invigilator, "Élève02");
    other.typeAccessCode(room.accessCode()).answer().answer();
    options(invigilator, "Élève02", "Terminer le test");
    assertThat(card(invigilator, "Élève02")).containsText("Terminé avant la fin");
    other.visitor().locator("#inputs input").first().waitFor();
    other.visitor().click("Je passe");
    other.visitor().page().waitForURL(Pattern.compile("/app/fin"));
    other.visitor().sees("le surveillant a mis fin à votre test").examine();
  }

  private static void finalizeSession(Visitor secretary, Room room) throws Exception {
    Closing.finalizeSession(secretary, room.number());
    secretary
        .open("/certif/session?id=" + room.number())
        .sees("ont déjà été transmises aux équipes de Pix");
    secretary.open("/certif/modifier-session?id=" + room.number());
    assertThat(secretary.locator("main")).containsText(Pattern.compile("finalisée|transmises"));
  }

  private static void runTheNight(Visitor jury) throws Exception {
    Closing.runTheNight(jury, 1);
    assertThat(backstage.number("select count(*) from certification_result")).isEqualTo(2);
    assertThat(backstage.number("select count(*) from publication")).isEqualTo(1);
    String before = resultsOfTheNight();
    Closing.runTheNight(jury, 2);
    assertThat(resultsOfTheNight()).as("running the night again changes nothing").isEqualTo(before);
  }

  private static String resultsOfTheNight() throws Exception {
    return backstage.text(
        "select coalesce(string_agg(r::text, '|' order by r.id), '') || (select string_agg(p::text, '|' order by session_id) from publication p) from certification_result r");
  }

  private static void readResults(Visitor secretary, Visitor pupil, Room room) throws Exception {
    secretary.open("/certif/sessions");
    assertThat(secretary.locator("tbody")).containsText("Résultats transmis par Pix");
    pupil.open("/app/certifications").sees("Certification obtenue").picture("certifications");
    String certification = backstage.text("select min(id) from certification");
    pupil.open("/app/certificat?id=" + certification).sees("Certificat").picture("certificat");
    String code =
        backstage.text("select verification_code from certification where id = " + certification);
    byte[] pdf =
        pupil.download(() -> pupil.page().getByText("Télécharger mon attestation").click());
    assertThat(textOf(pdf)).contains(code);
    try (Visitor anyone = Visitor.atDesktop(stage.browser(), server.url())) {
      anyone
          .open("/verification")
          .fill("Code de vérification", code)
          .click("Vérifier le certificat");
      anyone.sees("Argent").examine().picture("verification");
    }
    secretary.open("/orga/certifications").fill("Classe", "3A");
    byte[] csv = secretary.download(() -> secretary.click("Exporter les résultats"));
    assertThat(new String(csv, StandardCharsets.UTF_8)).startsWith("\ufeff").contains("Validée");
    byte[] all = secretary.download(() -> secretary.click("Télécharger les attestations"));
    assertThat(textOf(all)).contains(code);
    assertThat(secretary.statusOf("/certif/session?id=" + room.number())).isEqualTo(200);
  }
}
