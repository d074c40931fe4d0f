package fr.pix.certif.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.framework.control.Challenge;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test on a telephone whose first questions are timed, then in focus mode: each warns before, is
 * told as it happens, and is worth what happened.
 */
@ExtendWith(Demonstration.Given.class)
class TimedAndFocusJourneyIT {

  private static final String TIMED = "ch11-adresses-1-a";
  private static final String FOCUSED = "ch11-adresses-3-b";
  private static final String TYPED = "ch11-moteurs-4-a";
  private static final int SECOND_MS = 1_000;
  private static final int STEP_S = 5;
  private static final int CUT_STEP_S = 40;

  /** What a browser reports when another window has come before the page's. */
  private static final String ANOTHER_WINDOW =
      "() => { document.hasFocus = () => false; window.dispatchEvent(new Event('blur')); }";

  private static final String INTO_A_FRAME = "() => window.dispatchEvent(new Event('blur'))";

  @Test
  void timedQuestionsCountDownAloudAndFocusQuestionsTellThatTheyWereLeft(Demonstration demo)
      throws Exception {
    Pupil pupil = demo.certifiablePupil();
    try (Visitor visitor = demo.onPhone(pupil.email()).listening();
        Seating seating = new Seating(demo)) {
      visitor.page().clock().install();
      Candidate candidate =
          seating.seat(visitor, pupil, TIMED, TIMED, TIMED, FOCUSED, FOCUSED, TYPED);
      Taken test = new Taken(demo, visitor, candidate, candidate.certification());
      runsOut(test);
      keptDuringACut(test);
      broughtTooLate(test);
      staysOnThePage(test);
      leavesThePage(test);
      assertThat(test.rows("select result from answer where certification_id = %d"))
          .as("after the time, kept in time, too late, on the page, page left")
          .containsExactly("4", "0", "4", "0", "5");
    }
  }

  private record Taken(
      Demonstration demo, Visitor visitor, Candidate candidate, long certification) {

    List<String> rows(String sql) throws SQLException {
      return demo.backstage().rows(sql.formatted(certification) + " order by question_number");
    }

    /** The question began so much earlier, for the server. */
    void startedEarlier(int question, int seconds) throws SQLException {
      demo.backstage()
          .execute(
              "update question_event set started_at = started_at - interval '%d seconds' where certification_id = %d and question_number = %d"
                  .formatted(seconds, certification, question));
    }

    /** So much time passes for the page alone. */
    void pageWaits(int seconds) {
      visitor.page().clock().runFor(seconds * SECOND_MS);
    }

    void isWarned(String sentence) {
      assertThat(visitor.locator("#ready")).containsText(sentence);
      assertThat(visitor.locator("#question")).isHidden();
      visitor.examine().fits();
    }

    void gives(String challengeId) {
      Challenge challenge = demo.backstage().content().challenge(challengeId).orElseThrow();
      candidate.give(RightAnswer.to(challenge));
      visitor.click("Je valide");
    }

    void standsOn(int question) {
      assertThat(visitor.locator("#heading")).containsText("Question " + question + " sur");
    }

    long said(String sentence) {
      return visitor.heard().stream().filter(each -> each.contains(sentence)).count();
    }
  }

  private static void runsOut(Taken test) throws SQLException {
    test.isWarned("Vous aurez 60 secondes");
    test.candidate().ready();
    assertThat(test.visitor().locator("#countdown")).containsText("Temps restant");
    test.startedEarlier(1, 31);
    test.visitor().page().reload();
    test.visitor().hears("Temps restant pour cette question");
    test.pageWaits(STEP_S);
    assertThat(test.said("Temps restant pour cette question"))
        .as("said at thirty seconds, not each second")
        .isEqualTo(1);
    test.startedEarlier(1, 24);
    test.visitor().page().reload();
    test.visitor().hears("Temps restant pour cette question");
    test.pageWaits(2 * STEP_S);
    test.visitor().hears("Le temps de cette question est écoulé");
    test.visitor().examine().fits().picture("temps-de-question");
    test.startedEarlier(1, 20);
    test.gives(TIMED);
    test.standsOn(2);
  }

  /** Given in time, it counts when the network comes back within two minutes. */
  private static void keptDuringACut(Taken test) throws SQLException {
    test.candidate().ready();
    cut(test, 2, 80);
    test.standsOn(3);
    assertThat(test.visitor().locator("#late")).isEmpty();
    assertThat(
            test.rows(
                "select answer_kept_ms >= 80000 from question_event where answer_kept_ms is not null and certification_id = %d"))
        .containsExactly("t");
  }

  /** Given in time too, and brought by the network when nobody can vouch for it any more. */
  private static void broughtTooLate(Taken test) throws SQLException {
    test.candidate().ready();
    cut(test, 3, 200);
    test.standsOn(4);
    assertThat(test.visitor().locator("#late")).containsText("Votre réponse à la question 3");
    test.visitor().examine().fits().picture("trop-tard");
  }

  private static void cut(Taken test, int question, int seconds) throws SQLException {
    test.visitor().context().setOffline(true);
    test.gives(TIMED);
    assertThat(test.visitor().locator("#offline")).containsText("Rien n’est perdu");
    for (int waited = 0; waited < seconds; waited += CUT_STEP_S) {
      test.pageWaits(CUT_STEP_S);
    }
    test.startedEarlier(question, seconds);
    test.visitor().context().setOffline(false);
  }

  /** Going into a frame of the page takes its focus, and is no leaving. */
  private static void staysOnThePage(Taken test) throws SQLException {
    test.isWarned("sans quitter cette page");
    test.candidate().ready();
    test.visitor().page().evaluate(INTO_A_FRAME);
    test.pageWaits(STEP_S);
    assertThat(test.visitor().locator("#focus-lost")).isHidden();
    test.candidate().answer();
  }

  private static void leavesThePage(Taken test) throws SQLException {
    test.candidate().ready();
    test.visitor().page().evaluate(ANOTHER_WINDOW);
    test.pageWaits(1);
    test.visitor().hears("Vous avez quitté la page de cette question");
    test.visitor().examine().fits().picture("focus-perdu");
    test.visitor().page().reload();
    assertThat(test.visitor().locator("#focus-lost")).isVisible();
    test.candidate().answer();
  }
}
