package fr.pix.certif.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** After the session: the centre finalises it, the staff run the night. */
final class Closing {

  private static final double A_NIGHT = 90_000;

  private Closing() {}

  /**
   * Finalises as a hurried secretary would: first without the reason, then with it and a report.
   */
  static void finalizeSession(Visitor secretary, String session) {
    secretary.open("/certif/session?id=" + session).follow("Finaliser la session");
    secretary.sees("Il manque une raison d’abandon").picture("finaliser");
    secretary.click("Finaliser");
    assertThat(secretary.locator("main")).containsText("Indiquez-la pour");
    secretary.locator("select").first().selectOption("TECHNICAL");
    assertThat(secretary.locator("main")).not().containsText("Il manque une raison d’abandon");
    report(secretary);
    confirm(secretary, "Finaliser", "Confirmer la finalisation");
    secretary.sees("transmises").examine();
  }

  private static void report(Visitor secretary) {
    secretary
        .page()
        .getByText("Ajouter", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
        .last()
        .click();
    secretary.page().waitForURL(Pattern.compile("/certif/signalements"));
    secretary.page().getByLabel(Pattern.compile("C8 –")).check();
    secretary.page().getByLabel("Décrivez l’incident").fill("Arrivée en retard de dix minutes.");
    secretary
        .click("Valider")
        .sees("Le signalement a été ajouté")
        .examine()
        .picture("signalements");
    secretary.follow("Retour à la finalisation");
    secretary.sees("1 signalement");
  }

  private static void confirm(Visitor visitor, String ask, String act) {
    visitor.click(ask);
    visitor
        .locator("dialog[open]")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(act).setExact(true))
        .click();
  }

  /** The staff start the jury, wait for it, publish, and wait again. */
  static void runTheNight(Visitor jury, int run) {
    jury.open("/admin/nuit");
    jury.click("Lancer le traitement");
    awaitRuns(jury, 2 * run - 1);
    jury.examine();
    confirm(jury, "Publier", "Publier");
    awaitRuns(jury, 2 * run);
    jury.examine().picture("nuit");
  }

  private static void awaitRuns(Visitor jury, int done) {
    assertThat(
            jury.locator("[aria-label='Derniers lots, le plus récent d’abord'] tbody tr .pill")
                .filter(new Locator.FilterOptions().setHasText("Terminé")))
        .hasCount(done, new LocatorAssertions.HasCountOptions().setTimeout(A_NIGHT));
  }
}
