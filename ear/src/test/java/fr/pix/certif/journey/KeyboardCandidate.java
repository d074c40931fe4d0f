package fr.pix.certif.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Proposals;
import java.nio.charset.StandardCharsets;

/** A pupil who takes the whole test with the keyboard, told where they are by a screen reader. */
final class KeyboardCandidate {

  private final Visitor visitor;
  private Keyboard keyboard;

  KeyboardCandidate(Visitor visitor) {
    this.visitor = visitor;
    keyboard = new Keyboard(visitor);
  }

  KeyboardCandidate join(Room room, Pupil pupil) {
    visitor.open("/app");
    keyboard.tabTo("link", "Rejoindre une session").press("Enter");
    visitor.page().waitForURL("**/app/rejoindre");
    keyboard.tabTo("textbox", "Numéro de session").write(room.number());
    keyboard.tabTo("textbox", "Prénom").write(pupil.firstName());
    keyboard.tabTo("textbox", "Nom de naissance").write(pupil.lastName());
    keyboard.tabTo("textbox", "Jour").write("" + pupil.birthdate().getDayOfMonth());
    keyboard.tabTo("textbox", "Mois").write("" + pupil.birthdate().getMonthValue());
    keyboard.tabTo("textbox", "Année").write("" + pupil.birthdate().getYear());
    keyboard.tabTo("button", "Continuer").press("Enter");
    visitor.page().waitForURL("**/app/code?**");
    return this;
  }

  KeyboardCandidate typeAccessCode(Room room) {
    keyboard.tabTo("textbox", "Code d’accès").write(room.accessCode()).press("Enter");
    return this;
  }

  /** Closes the window and comes back by the home page. */
  KeyboardCandidate closeWindowAndComeBack() {
    visitor.closeWindow().open("/app");
    keyboard = new Keyboard(visitor);
    keyboard.tabTo("link", "Reprendre le test").press("Enter");
    visitor.page().waitForURL("**/app/code?**");
    return this;
  }

  /** The question's number is read first, whatever was done before. */
  KeyboardCandidate standsOn(int number) {
    keyboard.standsOn("Question " + number + " sur");
    return this;
  }

  /** What a screen reader finds on a question, in this order. */
  KeyboardCandidate finds(String snapshot) {
    assertThat(visitor.locator("#test")).matchesAriaSnapshot(snapshot);
    return this;
  }

  /** A timed or focus question says what it is before it is shown. */
  KeyboardCandidate isReady(String announced, String button) {
    assertThat(visitor.locator("#ready")).containsText(announced);
    assertThat(visitor.locator("#question")).isHidden();
    visitor.examine().fits();
    keyboard.tabTo("button", button).press("Enter");
    visitor.locator("#question").waitFor();
    return this;
  }

  KeyboardCandidate opensAttachment(String name, String content) {
    byte[] file =
        visitor.download(() -> keyboard.tabTo("link", "Télécharger " + name).press("Enter"));
    assertThat(new String(file, StandardCharsets.UTF_8)).contains(content);
    return this;
  }

  /** Searches in the simulator as a person would, and opens the document found. */
  KeyboardCandidate searchesInSimulator(String query, String code) {
    keyboard.tabTo("Iframe", "Moteur de recherche");
    Frame frame =
        visitor.page().frames().stream()
            .filter(each -> each.url().contains("/contenu/"))
            .findFirst()
            .orElseThrow();
    keyboard.tabInside(frame, "e.id === 'query'").write(query).press("Enter");
    keyboard.tabInside(frame, "e.closest('.items')").press("Enter");
    frame.getByText(code).first().waitFor();
    return this;
  }

  KeyboardCandidate writesInFirstField(String text) {
    keyboard.tabTo("textbox", "").write(text);
    return this;
  }

  /** In a list, the letters of an option lead to it. */
  private void choosesInNextList(String option) {
    keyboard.tabTo("combobox", "").write(option);
    assertThat(visitor.locator("#inputs select:focus")).hasValue(option);
  }

  KeyboardCandidate gives(Challenge challenge) {
    RightAnswer answer = RightAnswer.to(challenge);
    if (challenge.type().equals("QCU")) {
      keyboard.tabTo("radio", "").press("Space");
      for (int option = 1; option < answer.options().get(0); option++) {
        keyboard.press("ArrowDown");
      }
      Locator chosen = visitor.locator("#option-" + answer.options().get(0));
      assertThat(chosen).isChecked();
    } else if (answer.chosen()) {
      int at = 0;
      for (int option : answer.options()) {
        for (; at < option; at++) {
          keyboard.tabTo("checkbox", "");
        }
        keyboard.press("Space");
      }
    } else {
      boolean lists =
          Proposals.fields(challenge.proposals()).stream()
              .noneMatch(each -> each.options().isEmpty());
      answer.texts().forEach(lists ? this::choosesInNextList : this::writesInFirstField);
    }
    return this;
  }

  KeyboardCandidate validates() {
    keyboard.tabTo("button", "Je valide").press("Enter");
    return this;
  }

  /** Validated without an answer, the question says what to do and where. */
  KeyboardCandidate isToldToAnswer() {
    validates();
    visitor.hears("Choisissez ou écrivez une réponse");
    assertThat(visitor.locator("#inputs :is(input, select, textarea)").first()).isFocused();
    visitor.examine();
    keyboard.press("Shift+Tab");
    return this;
  }

  /** What to tell the invigilator, from a dialog that gives the focus back. */
  KeyboardCandidate readsWhatToReport(long certification, int question) {
    keyboard.tabTo("button", "Signaler un problème").press("Enter");
    Locator dialog = visitor.locator("#report-dialog");
    assertThat(dialog).hasRole(AriaRole.DIALOG);
    assertThat(dialog).hasAccessibleName("Signaler un problème");
    assertThat(dialog).containsText("votre numéro de certification : " + certification);
    assertThat(dialog).containsText("le numéro de la question : " + question);
    visitor.examine();
    assertThat(keyboard.spot()).isEqualTo(new Keyboard.Spot("button", "Fermer"));
    keyboard.press("Escape");
    assertThat(keyboard.spot()).isEqualTo(new Keyboard.Spot("button", "Signaler un problème"));
    return this;
  }

  void logsOut() {
    visitor.sees("Déconnectez votre compte avant de quitter la salle").examine().fits();
    keyboard.tabTo("button", "Déconnecter mon compte").press("Enter");
    visitor.page().waitForURL(address -> !address.contains("/app"));
    visitor.open("/app");
    assertThat(visitor.page().url()).contains("/connexion");
  }
}
