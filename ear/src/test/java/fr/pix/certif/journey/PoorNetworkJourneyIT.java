package fr.pix.certif.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test on a poor network, on two devices, with a window closed: one test, nothing lost. */
@ExtendWith(Demonstration.Given.class)
class PoorNetworkJourneyIT {

  private static final String TYPED = "ch11-moteurs-4-a";
  private static final String CHOSEN = "ch11-moteurs-2-a";
  private static final String ANSWERS = "**/api/assessment/*/answers";
  private static final String KEPT_ANSWERS =
      "() => Object.keys(window.localStorage).filter((key) => key.startsWith('certif.test')).length";
  private static final int TWO_MINUTES_MS = 120_000;
  private static final int STEP_MS = 5_000;
  private static final int LOOK_MS = 46_000;

  @Test
  void aCutOfTwoMinutesLosesNothingAndIsToldCalmly(Demonstration demo) throws Exception {
    Pupil pupil = demo.certifiablePupil();
    try (Visitor visitor = demo.atDesktop(pupil.email()).listening();
        Seating seating = new Seating(demo)) {
      visitor.page().clock().install();
      Candidate candidate = seating.seat(visitor, pupil, TYPED, TYPED, CHOSEN, TYPED, CHOSEN);
      long certification = candidate.certification();
      assertThat(candidate.questionNumber()).isEqualTo(1);
      cutForTwoMinutes(visitor, demo, certification);
      lostAcknowledgement(visitor, demo, certification);
      closedWhileCut(visitor, demo, certification);
      reloadedWhileWriting(visitor);
      backAndForward(visitor);
      visitor.page().reload();
      assertThat(visitor.locator("#heading")).containsText("Question 4");
    }
  }

  private static void cutForTwoMinutes(Visitor visitor, Demonstration demo, long certification)
      throws Exception {
    AtomicInteger tries = new AtomicInteger();
    Page page = visitor.page();
    page.onRequestFailed(request -> tries.incrementAndGet());
    double before = now(page);
    visitor.context().setOffline(true);
    visitor.locator("#field-0").fill("pendant la coupure");
    visitor.click("Je valide");
    assertThat(visitor.locator("#offline")).containsText("Rien n’est perdu");
    while (now(page) - before < TWO_MINUTES_MS) {
      page.clock().runFor(STEP_MS);
    }
    assertThat(visitor.locator("#field-0")).isDisabled();
    assertThat(visitor.locator("#field-0")).hasValue("pendant la coupure");
    page.waitForCondition(() -> tries.get() >= 5);
    visitor.examine().fits().picture("coupure");
    assertThat(visitor.heard().stream().filter(each -> each.contains("Rien n’est perdu")))
        .as("the cut is said once")
        .hasSize(1);
    assertThat(stored(demo, certification)).isZero();
    visitor.context().setOffline(false);
    assertThat(visitor.locator("#heading")).containsText("Question 2");
    assertThat(visitor.locator("#status"))
        .containsText("La connexion est rétablie et votre réponse est enregistrée");
    assertThat(visitor.locator("#offline")).isEmpty();
    assertThat(stored(demo, certification)).isEqualTo(1);
  }

  private static double now(Page page) {
    return ((Number) page.evaluate("() => Date.now()")).doubleValue();
  }

  private static long stored(Demonstration demo, long certification) throws Exception {
    return demo.backstage()
        .number("select count(*) from answer where certification_id = " + certification);
  }

  /** The server has stored, its word gets lost: the page asks again, the answer stands once. */
  private static void lostAcknowledgement(Visitor visitor, Demonstration demo, long certification)
      throws Exception {
    AtomicInteger sent = new AtomicInteger();
    visitor
        .page()
        .route(
            ANSWERS,
            route -> {
              if (sent.incrementAndGet() == 1) {
                route.fetch();
                route.abort();
              } else {
                route.resume();
              }
            });
    visitor.locator("#field-0").fill("reçue deux fois");
    visitor.click("Je valide");
    visitor.page().waitForCondition(() -> sent.get() == 1);
    visitor.page().clock().runFor(STEP_MS);
    assertThat(visitor.locator("#heading")).containsText("Question 3");
    assertThat(sent.get()).isEqualTo(2);
    assertThat(stored(demo, certification)).isEqualTo(2);
    visitor.page().unroute(ANSWERS);
  }

  /** The window is closed before the answer has left: opened again, the page sends it. */
  private static void closedWhileCut(Visitor visitor, Demonstration demo, long certification)
      throws Exception {
    String test = visitor.page().url();
    visitor.page().route(ANSWERS, Route::abort);
    visitor.locator("#option-4").check();
    visitor.click("Je valide");
    assertThat(visitor.locator("#status")).containsText("Envoi");
    visitor.closeWindow().page().navigate(test);
    assertThat(visitor.locator("#heading")).containsText("Question 4");
    assertThat(stored(demo, certification)).isEqualTo(3);
    assertThat(visitor.page().evaluate(KEPT_ANSWERS))
        .as("acknowledged, the answer is no longer kept on the device")
        .isEqualTo(0);
  }

  private static void reloadedWhileWriting(Visitor visitor) {
    visitor.locator("#field-0").fill("à moitié écr");
    visitor.page().reload();
    assertThat(visitor.locator("#field-0")).hasValue("à moitié écr");
  }

  private static void backAndForward(Visitor visitor) {
    String test = visitor.page().url();
    visitor.open("/app");
    visitor.page().goBack();
    assertThat(visitor.page()).hasURL(test);
    assertThat(visitor.locator("#heading")).containsText("Question 4");
    visitor.page().goForward();
    visitor.page().goBack();
    assertThat(visitor.locator("#field-0")).hasValue("à moitié écr");
  }

  @Test
  void twoTabsAndTwoDevicesAreOneTest(Demonstration demo) throws Exception {
    Pupil pupil = demo.certifiablePupil();
    try (Visitor first = demo.atDesktop(pupil.email()).listening();
        Visitor second = demo.onPhone(pupil.email());
        Seating seating = new Seating(demo)) {
      first.page().clock().install();
      Candidate candidate = seating.seat(first, pupil, TYPED, TYPED, CHOSEN, TYPED);
      long certification = candidate.certification();
      assertThat(candidate.questionNumber()).isEqualTo(1);
      second.open("/app/code?session=" + demo.room().number());
      new Candidate(second, demo.backstage()).typeAccessCode(demo.room().accessCode());
      second.sees("autorise la reprise");
      second.page().navigate(first.page().url());
      assertThat(second.locator("#heading")).containsText("Question 1");
      second.examine();
      second.locator("#field-0").fill("du téléphone");
      second.click("Je valide");
      assertThat(second.locator("#heading")).containsText("Question 2");

      first.locator("#field-0").fill("de l’ordinateur");
      first.click("Je valide");
      assertThat(first.locator("#heading")).containsText("Question 2");
      first.hears("Cette question avait déjà une réponse");
      assertThat(answer(demo, certification, 1)).isEqualTo("du téléphone");

      Page tab = first.context().newPage();
      tab.navigate(first.page().url());
      tab.locator("#field-0").fill("du second onglet");
      tab.locator("#submit").click();
      assertThat(tab.locator("#heading")).containsText("Question 3");
      first.page().clock().runFor(LOOK_MS);
      assertThat(first.locator("#heading")).containsText("Question 3");
      assertThat(answer(demo, certification, 2)).isEqualTo("du second onglet");

      endsElsewhere(first, seating, pupil);
      assertThat(stored(demo, certification)).isEqualTo(2);
    }
  }

  private static String answer(Demonstration demo, long certification, int number)
      throws Exception {
    return demo.backstage()
        .text(
            "select value from answer where certification_id = %d and question_number = %d"
                .formatted(certification, number));
  }

  /** An answer to a test that the invigilator has ended is refused, and the page says why. */
  private static void endsElsewhere(Visitor first, Seating seating, Pupil pupil) {
    seating.end(pupil);
    first.locator("#option-1").check();
    first.click("Je valide");
    first.page().waitForURL("**/app/fin?**");
    first.sees("le surveillant a mis fin à votre test").examine().fits();
  }
}
