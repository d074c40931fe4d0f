package fr.pix.certif.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import fr.pix.certif.framework.control.Challenge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a pupil lives from the first question of positioning to the end of the test: the test whole,
 * with every kind of question, by the keyboard alone and as a screen reader tells it.
 */
@ExtendWith(Demonstration.Given.class)
class WholeTestJourneyIT {

  private static final String ILLUSTRATED = "ch11-moteurs-2-a";
  private static final String SEVERAL = "ch11-fiabilite-2-a";
  private static final String SIMULATED = "ch11-moteurs-4-a";
  private static final String ATTACHED = "ch11-veille-6-a";
  private static final String DEPENDENT = "ch11-sources-3-a";
  private static final String INDEPENDENT = "ch11-moteurs-6-a";
  private static final String TIMED = "ch11-adresses-1-a";
  private static final String FOCUSED = "ch11-adresses-3-b";

  private static final String[] EVERY_KIND = {
    ILLUSTRATED, SEVERAL, SIMULATED, ATTACHED, DEPENDENT, INDEPENDENT, TIMED, FOCUSED
  };

  /** An answer that nothing else of the application says. */
  private static final String SECRET = "wapiti-7351-zibeline";

  private static final String ONE_CHOICE =
      """
      - heading /Question 1 sur/ [level=1]
      - heading "Consigne" [level=2]
      - figure:
        - img /Page de résultats/
      - group "Votre réponse (un seul choix)":
        - list:
          - listitem:
            - radio "Il est le plus récent"
      - button "Je passe"
      - button "Je valide"
      - button "Signaler un problème"
      """;

  @Test
  void aPupilPositionsThemselfThenTakesAWholeTestByTheKeyboard(Demonstration demo)
      throws Exception {
    Pupil pupil = demo.pupilNotYetCertifiable();
    try (Visitor visitor = demo.atDesktop(pupil.email()).listening();
        Seating seating = new Seating(demo)) {
      visitor.open("/app/rejoindre").sees("Votre profil n’est pas encore certifiable").fits();
      position(visitor, pupil, demo.backstage());
      visitor.open("/app").sees("votre profil est certifiable").fits();
      KeyboardCandidate candidate = new KeyboardCandidate(visitor);
      long certification = enter(candidate, visitor, seating, demo, pupil);
      firstHalf(candidate, visitor, demo, certification);
      leaveAndResume(candidate, visitor, seating, demo, pupil);
      secondHalf(candidate, visitor, demo);
      answerTheRest(candidate, visitor, demo, certification);
      visitor.page().waitForURL("**/app/fin?**");
      visitor.sees("Test terminé").picture("fin-clavier");
      candidate.logsOut();
      allAnswersAreStored(demo, certification);
      noAnswerIsWrittenElsewhere(demo, visitor, certification);
    }
  }

  /** In by the keyboard, refused until the invigilator has confirmed who it is. */
  private static long enter(
      KeyboardCandidate candidate,
      Visitor visitor,
      Seating seating,
      Demonstration demo,
      Pupil pupil)
      throws Exception {
    candidate.join(demo.room(), pupil).typeAccessCode(demo.room());
    visitor.sees("n’a pas confirmé votre présence").examine().fits();
    seating.wants(EVERY_KIND);
    seating.confirm(pupil);
    candidate.typeAccessCode(demo.room());
    return new Candidate(visitor, demo.backstage()).certification();
  }

  private static void position(Visitor visitor, Pupil pupil, Backstage backstage) throws Exception {
    Positioning positioning = new Positioning(visitor, pupil, backstage);
    positioning.profile("Profil non certifiable");
    String first = positioning.begin();
    positioning.skip().answerRightly().answerRightly().leave();
    positioning.profile("Reprendre").resume(first);
    assertThat(visitor.locator("#heading")).containsText("Question 4");
    positioning.finish();
    positioning.profile("Vous pourrez recommencer à partir du").begin();
    positioning.untilCertifiable();
    String third = positioning.profile("Profil certifiable").begin();
    positioning.answerRightly().leave();
    positioning.beginAnew(third);
    positioning.profile("Profil certifiable");
  }

  private static void firstHalf(
      KeyboardCandidate candidate, Visitor visitor, Demonstration demo, long certification) {
    candidate.standsOn(1).finds(ONE_CHOICE);
    visitor.examine().fits();
    assertThat(visitor.locator("#question img")).hasJSProperty("complete", true);
    candidate.readsWhatToReport(certification, 1);
    visitor.page().reload();
    candidate.standsOn(1).isToldToAnswer().gives(challenge(demo, ILLUSTRATED)).validates();
    visitor.hears("Réponse enregistrée");
    candidate.standsOn(2).finds("- group \"Votre réponse (plusieurs choix possibles)\"");
    candidate.gives(challenge(demo, SEVERAL)).validates().standsOn(3);
    visitor.examine().fits();
    candidate
        .searchesInSimulator("site:parc-littoral.example filetype:pdf colonies", "TIGRE33")
        .gives(challenge(demo, SIMULATED))
        .validates()
        .standsOn(4);
    visitor.examine().fits();
    candidate
        .opensAttachment("alertes-batteries.csv", "recyclage batterie")
        .writesInFirstField(SECRET)
        .validates()
        .standsOn(5);
    visitor.examine().fits();
  }

  /** The window closed in the middle of a word: the invigilator authorises, nothing is lost. */
  private static void leaveAndResume(
      KeyboardCandidate candidate,
      Visitor visitor,
      Seating seating,
      Demonstration demo,
      Pupil pupil) {
    candidate.writesInFirstField("l’auteur");
    candidate.closeWindowAndComeBack().typeAccessCode(demo.room());
    visitor.sees("autorise la reprise").examine();
    seating.authorizeToResume(pupil);
    candidate.typeAccessCode(demo.room());
    visitor.page().waitForURL("**/app/test?**");
    candidate.standsOn(5);
    assertThat(visitor.locator("#inputs input").first()).hasValue("l’auteur");
  }

  private static void secondHalf(KeyboardCandidate candidate, Visitor visitor, Demonstration demo) {
    candidate.gives(challenge(demo, DEPENDENT)).validates().standsOn(6);
    candidate.finds("- textbox \"Pour n’obtenir que des documents PDF\"");
    candidate.gives(challenge(demo, INDEPENDENT)).validates().standsOn(7);
    candidate.isReady("Question chronométrée", "Commencer").standsOn(7);
    assertThat(visitor.locator("#countdown")).hasRole(AriaRole.TIMER);
    assertThat(visitor.locator("#countdown")).containsText("Temps restant pour cette question");
    visitor.examine().fits();
    candidate.gives(challenge(demo, TIMED)).validates().standsOn(8);
    candidate.isReady("Question en mode focus", "Je suis prêt").standsOn(8);
    assertThat(visitor.locator("#focus-note")).isVisible();
    visitor.examine().fits();
    candidate.gives(challenge(demo, FOCUSED)).validates();
  }

  private static void answerTheRest(
      KeyboardCandidate candidate, Visitor visitor, Demonstration demo, long certification)
      throws Exception {
    int count = new Candidate(visitor, demo.backstage()).questionCount();
    for (int number = 9; number <= count; number++) {
      candidate.standsOn(number);
      Challenge challenge = demo.backstage().challenge(certification, number);
      if (challenge.timed()) {
        candidate.isReady("chronométrée", "Commencer");
      } else if (challenge.focused()) {
        candidate.isReady("mode focus", "Je suis prêt");
      }
      candidate.gives(challenge).validates();
    }
  }

  private static Challenge challenge(Demonstration demo, String id) {
    return demo.backstage().content().challenge(id).orElseThrow();
  }

  private static void allAnswersAreStored(Demonstration demo, long certification) throws Exception {
    String answers = " from answer where certification_id = " + certification;
    assertThat(demo.backstage().number("select count(*)" + answers))
        .isEqualTo(
            demo.backstage()
                .number(
                    "select questions from certification_draw where certification_id = "
                        + certification));
    assertThat(demo.backstage().rows("select question_number" + answers + " and result <> 0"))
        .as("all answers are right but the one that gave a secret away")
        .containsExactly("4");
  }

  /** What a pupil answers stands in its row, in no address and in no log. */
  private static void noAnswerIsWrittenElsewhere(
      Demonstration demo, Visitor visitor, long certification) throws Exception {
    assertThat(
            demo.backstage()
                .rows(
                    "select value from answer where question_number = 4 and certification_id = "
                        + certification))
        .containsExactly(SECRET);
    assertThat(demo.log()).isNotBlank().doesNotContain(SECRET, "l’auteur");
    assertThat(visitor.addresses())
        .isNotEmpty()
        .noneMatch(address -> address.contains(SECRET) || address.contains("auteur"));
    for (String value :
        demo.backstage()
            .rows(
                "select value from answer where length(value) > 6 and certification_id = "
                    + certification)) {
      assertThat(demo.log()).doesNotContain(value);
    }
  }
}
