package fr.pix.certif.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The time of a test and of a question, and a page left that should not have been. */
@ExtendWith(Demonstration.Given.class)
class ClockJourneyIT {

  private static final String TYPED = "ch11-moteurs-4-a";
  private static final String TIMED = "ch11-adresses-1-a";
  private static final String FOCUSED = "ch11-adresses-3-b";
  private static final int LOOK_MS = 46_000;

  /** What a browser reports when another window has come before the page's. */
  private static final String ANOTHER_WINDOW =
      "() => { document.hasFocus = () => false; window.dispatchEvent(new Event('blur')); }";

  private static final String INTO_A_FRAME = "() => window.dispatchEvent(new Event('blur'))";

  @Test
  void theClockIsTheServersAndCutsNothing(Demonstration demo) throws Exception {
    Pupil pupil = demo.certifiablePupil();
    try (Visitor visitor = demo.atDesktop(pupil.email()).listening();
        Seating seating = new Seating(demo)) {
      visitor.page().clock().install();
      Candidate candidate = seating.seat(visitor, pupil, TYPED, TYPED);
      long certification = candidate.certification();
      assertThat(visitor.locator("#clock")).hasText("Temps restant : 1 h 45");
      assertThat(visitor.locator("#announcement")).hasRole(AriaRole.STATUS);

      begun(demo, certification, "89 minutes 55 seconds");
      look(visitor).hears("Il vous reste 15 minutes");
      begun(demo, certification, "99 minutes 55 seconds");
      look(visitor).hears("Il vous reste 5 minutes");
      begun(demo, certification, "104 minutes 55 seconds");
      look(visitor).hears("Le temps prévu est écoulé. Votre test n’est pas coupé");
      assertThat(visitor.locator("#time-over")).isVisible();
      visitor.examine().fits().picture("temps-ecoule");

      visitor.locator("#field-0").fill("après l’heure");
      visitor.click("Je valide");
      assertThat(visitor.locator("#heading")).containsText("Question 2");
      demo.backstage()
          .execute(
              "update candidate set extra_time_percentage = 0.33 where id = (select candidate_id from certification where id = %d)"
                  .formatted(certification));
      look(visitor);
      assertThat(visitor.locator("#clock")).containsText(Pattern.compile("3\\d min"));
      assertThat(visitor.locator("#time-over")).isHidden();
    }
  }

  /** The test began as long ago as this. */
  private static void begun(Demonstration demo, long certification, String ago) throws Exception {
    demo.backstage()
        .execute(
            "update certification set created_at = now() - interval '%s' where id = %d"
                .formatted(ago, certification));
  }

  /** Lets the page's own time pass until it asks the server how things stand. */
  private static Visitor look(Visitor visitor) {
    visitor
        .page()
        .waitForResponse(
            response -> response.url().matches(".*/api/assessment/\\d+"),
            () -> visitor.page().clock().runFor(LOOK_MS));
    return visitor;
  }

  @Test
  void aTimedQuestionCountsDownAloudAndAFocusQuestionTellsThatItWasLeft(Demonstration demo)
      throws Exception {
    Pupil pupil = demo.certifiablePupil();
    try (Visitor visitor = demo.onPhone(pupil.email()).listening();
        Seating seating = new Seating(demo)) {
      visitor.page().clock().install();
      Candidate candidate = seating.seat(visitor, pupil, TIMED, TIMED, FOCUSED, FOCUSED, TYPED);
      long certification = candidate.certification();
      countsDown(visitor, candidate, demo, certification);
      broughtTooLate(visitor, candidate, demo, certification);
      staysOnThePage(visitor, candidate);
      leavesThePage(visitor, candidate);
      assertThat(
              demo.backstage()
                  .rows(
                      "select result from answer where certification_id = %d order by question_number"
                          .formatted(certification)))
          .as("wrong, too late, right, left")
          .containsExactly("1", "4", "0", "5");
    }
  }

  private static void countsDown(
      Visitor visitor, Candidate candidate, Demonstration demo, long certification)
      throws Exception {
    candidate.ready();
    assertThat(visitor.locator("#countdown")).containsText("60 s");
    visitor.page().clock().runFor(31_000);
    visitor.hears("Temps restant pour cette question");
    int said = visitor.heard().size();
    visitor.page().clock().runFor(10_000);
    assertThat(visitor.heard()).as("not said each second").hasSize(said);
    startedEarlier(demo, certification, 1, 50);
    visitor.page().clock().runFor(LOOK_MS);
    visitor.hears("Le temps de cette question est écoulé");
    visitor.examine().fits().picture("temps-de-question");
    visitor.locator("#field-0").fill("mauvaise");
    visitor.click("Je valide");
    assertThat(visitor.locator("#heading")).containsText("Question 2");
  }

  /** The page's own time runs ahead of the server's, from which the page takes it again. */
  private static void startedEarlier(
      Demonstration demo, long certification, int question, int seconds) throws Exception {
    demo.backstage()
        .execute(
            "update question_event set started_at = started_at - interval '%d seconds' where certification_id = %d and question_number = %d"
                .formatted(seconds, certification, question));
  }

  /** Given in time, and brought by the network when it was too late. */
  private static void broughtTooLate(
      Visitor visitor, Candidate candidate, Demonstration demo, long certification)
      throws Exception {
    candidate.ready();
    candidate.give(RightAnswer.to(demo.backstage().content().challenge(TIMED).orElseThrow()));
    visitor.context().setOffline(true);
    visitor.click("Je valide");
    assertThat(visitor.locator("#offline")).containsText("Rien n’est perdu");
    visitor.page().clock().runFor(70_000);
    startedEarlier(demo, certification, 2, 70);
    visitor.context().setOffline(false);
    assertThat(visitor.locator("#late")).containsText("Votre réponse à la question 2");
    visitor.examine().fits().picture("trop-tard");
  }

  /** Going into a frame of the page takes its focus, and is no leaving. */
  private static void staysOnThePage(Visitor visitor, Candidate candidate) throws Exception {
    candidate.ready();
    visitor.page().evaluate(INTO_A_FRAME);
    visitor.page().clock().runFor(2_000);
    assertThat(visitor.locator("#focus-lost")).isHidden();
    candidate.answer();
  }

  private static void leavesThePage(Visitor visitor, Candidate candidate) throws Exception {
    candidate.ready();
    visitor.page().evaluate(ANOTHER_WINDOW);
    visitor.page().clock().runFor(1_000);
    visitor.hears("Vous avez quitté la page de cette question");
    visitor.examine().fits().picture("focus-perdu");
    visitor.page().reload();
    assertThat(visitor.locator("#focus-lost")).isVisible();
    candidate.answer();
  }
}
