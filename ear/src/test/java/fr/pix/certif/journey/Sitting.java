package fr.pix.certif.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The day: the room, the tests. */
final class Sitting {

  void enterRoom(Visitor invigilator, Room room) {
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

  private Locator card(Visitor invigilator, String name) {
    return invigilator
        .locator("#candidates > li")
        .filter(new Locator.FilterOptions().setHasText(name));
  }

  void confirmPresence(Visitor invigilator, String name) {
    card(invigilator, name)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Confirmer la présence"))
        .click();
    assertThat(card(invigilator, name)).containsText("Présence confirmée");
  }

  void takeTest(Visitor invigilator, Candidate pupil, Room room) throws Exception {
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

  void resume(Visitor invigilator, String name) {
    options(invigilator, name, "Autoriser la reprise");
    assertThat(card(invigilator, name)).containsText("Reprise autorisée");
  }

  /** Opens the options of a candidate, asks for one and confirms it. */
  void options(Visitor invigilator, String name, String option) {
    card(invigilator, name).locator("summary").click();
    card(invigilator, name).getByText(option).first().click();
    invigilator
        .locator("dialog[open]")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(option))
        .click();
  }

  void leaveTest(Visitor invigilator, Candidate other, Room room) throws Exception {
    other.join(room.number(), "PUPILLE2", "eleve 02");
    confirmPresence(invigilator, "Élève02");
    other.typeAccessCode(room.accessCode()).answer().answer();
    options(invigilator, "Élève02", "Terminer le test");
    assertThat(card(invigilator, "Élève02")).containsText("Terminé avant la fin");
    other.ready();
    other.visitor().click("Je passe");
    other.visitor().page().waitForURL(Pattern.compile("/app/fin"));
    other.visitor().sees("le surveillant a mis fin à votre test").examine();
  }

  /** Once left, the room asks for its password again. */
  void leaveRoom(Visitor invigilator) {
    String room = invigilator.page().url();
    invigilator.locator("#quit").click();
    invigilator.locator("#leave").click();
    invigilator.page().waitForURL(Pattern.compile("/surveillant$"));
    invigilator.page().navigate(room);
    invigilator.sees("Vous ne surveillez pas cette session").examine();
  }
}
