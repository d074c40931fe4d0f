package fr.pix.certif.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The time of a test: the server’s, announced, and never the end of it. */
@ExtendWith(Demonstration.Given.class)
class ClockJourneyIT {

  private static final String TYPED = "ch11-moteurs-4-a";
  private static final int LOOK_MS = 46_000;

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
}
