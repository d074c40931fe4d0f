package fr.pix.certif.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.launcher.PayaraMicro;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
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
        Visitor other = desk("pupille2@college.example", "Pupille", "Deux");
        Visitor anyone = Visitor.atDesktop(stage.browser(), server.url())) {
      backstage.school(UAI, "Collège Frédéric Mistral", "secretariat@college.example");
      backstage.school("0840021P", "Lycée Rosa Parks", "autre@lycee.example");
      backstage.staff("jury@pix.example", "CERTIF");
      Room room = prepare(secretary, jury, stranger);
      Sitting sitting = new Sitting();
      sitting.enterRoom(invigilator, room);
      sitting.takeTest(invigilator, new Candidate(pupil, backstage), room);
      sitting.leaveTest(invigilator, new Candidate(other, backstage), room);
      sitting.leaveRoom(invigilator);
      Harvest harvest = new Harvest(backstage);
      harvest.finalizeSession(secretary, room);
      harvest.runTheNight(jury);
      harvest.readResults(secretary, pupil, anyone, room);
    }
  }

  private static Room prepare(Visitor secretary, Visitor jury, Visitor stranger) throws Exception {
    Preparing preparing = new Preparing(UAI, backstage, new SchoolFiles(stage.folder()));
    preparing.importPupils(secretary);
    preparing.importProfiles(jury);
    Room room = preparing.prepareSession(secretary);
    preparing.refuseStrangers(stranger, room);
    preparing.enrol(secretary, room);
    preparing.downloadDocuments(secretary, room);
    return room;
  }

  /** The link of the mail, once; afterwards the new password alone opens. */
  @Test
  void aForgottenPasswordIsReplacedByTheLinkOfTheMail() throws Exception {
    String replaced = "Remplacement2026";
    try (Visitor forgetful = desk("oubli@college.example", "Inès", "Oubli");
        Visitor anyone = Visitor.atDesktop(stage.browser(), server.url())) {
      anyone.open("/mot-de-passe-oublie").fill("Adresse e-mail", "oubli@college.example");
      anyone.click("Réinitialiser mon mot de passe").examine();
      String link = stage.linkMailedTo("oubli@college.example", "/nouveau-mot-de-passe");
      anyone.page().navigate(link);
      anyone.examine().fill("Nouveau mot de passe", replaced);
      anyone.click("Enregistrer le mot de passe").sees("Votre mot de passe est changé").examine();
      forgetful.open("/app");
      assertThat(forgetful.page().url()).as("signed out everywhere").contains("/connexion");
      forgetful.signIn("oubli@college.example", PASSWORD);
      assertThat(forgetful.page().url()).as("the old password").contains("/connexion");
      forgetful.signIn("oubli@college.example", replaced);
      assertThat(forgetful.page().url()).contains("/app");
      anyone.page().navigate(link);
      assertThat(anyone.textOf("main")).as("used once").contains("n’est plus valable");
    }
  }

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
}
