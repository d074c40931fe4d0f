package fr.pix.certif.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.pix.certif.framework.control.Challenge;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** A pupil who shows, competence by competence, what they can do. */
final class Positioning {

  private static final String RUN =
      " from positioning_run r join account a on a.id = r.account_id where a.email = '%s' and r.reset_at is null ";

  private final Visitor visitor;
  private final Backstage backstage;
  private final Candidate paper;
  private final String run;
  private final String email;

  Positioning(Visitor visitor, Pupil pupil, Backstage backstage) {
    this.visitor = visitor;
    this.backstage = backstage;
    this.paper = new Candidate(visitor, backstage);
    this.email = pupil.email();
    this.run = RUN.formatted(email);
  }

  /** The page that says what is there and what is missing. */
  Positioning profile(String state) {
    visitor.open("/app/profil").sees(state).examine().fits().picture("profil");
    return this;
  }

  /** Opens the questions of the first competence of which nothing is known. */
  String begin() {
    Locator card = cards("Niveau 0 / 5").first();
    String name = card.locator("h3").innerText().strip();
    button(card, "Commencer").click();
    assertThat(visitor.locator("#heading")).containsText("Question 1");
    return name;
  }

  Positioning resume(String competence) {
    button(cards(competence).first(), "Reprendre").click();
    return this;
  }

  private Locator cards(String text) {
    return visitor.locator(".profile-card").filter(new Locator.FilterOptions().setHasText(text));
  }

  private static Locator button(Locator card, String name) {
    return card.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)));
  }

  /** Passes a question; told so, goes on. */
  Positioning skip() {
    visitor.click("Je passe");
    return hear("Question passée").go();
  }

  /** Answers the present question as somebody who knows. */
  Positioning answerRightly() throws SQLException {
    paper.give(RightAnswer.to(present()));
    visitor.click("Je valide");
    return hear("Bonne réponse").go();
  }

  private Challenge present() throws SQLException {
    String asked =
        backstage.text(
            "select challenge_id" + run + "and ended_at is null order by r.id desc limit 1");
    return backstage.content().challenge(asked).orElseThrow();
  }

  private Positioning hear(String verdict) {
    assertThat(visitor.locator("#verdict")).containsText(verdict);
    assertThat(visitor.locator("#verdict")).isFocused();
    return this;
  }

  private Positioning go() {
    visitor.click("Continuer");
    assertThat(visitor.locator("#feedback")).isHidden();
    return this;
  }

  boolean over() {
    return visitor.locator("#end").isVisible();
  }

  /** Answers until nothing is left to ask, and is told the level reached. */
  void finish() throws SQLException {
    while (!over()) {
      answerRightly();
    }
    visitor.sees("Vous avez terminé cette compétence").sees("Vous êtes au niveau");
    visitor.examine().fits().picture("positionnement-fin").follow("Revenir à mon profil");
  }

  /** Answers until the profile is certifiable, and leaves there. */
  void untilCertifiable() throws SQLException {
    while (!over() && reached() < 5) {
      answerRightly();
    }
    assertThat(reached()).isEqualTo(5);
  }

  private long reached() throws SQLException {
    return backstage.number(
        """
        select certifiable_competences from profile p join learner l on l.ine = p.ine
        join account a on a.id = l.account_id where a.email = '%s' order by as_of desc, p.id desc limit 1"""
            .formatted(email));
  }

  void leave() {
    visitor.follow("Quitter");
  }

  /** Eight days pass for the last competence begun, which may then be begun anew. */
  void beginAnew(String competence) throws SQLException {
    backstage.execute(
        "update positioning_run set last_answered_at = last_answered_at - interval '8 days', started_at = started_at - interval '8 days' where id = (select max(r.id)"
            + run
            + ")");
    visitor.open("/app/profil");
    button(cards(competence).first(), "Recommencer").click();
    visitor
        .locator("dialog[open]")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Recommencer"))
        .click();
    assertThat(visitor.locator("#heading")).containsText("Question 1");
    leave();
    assertThat(cards(competence).first()).containsText("Niveau 0 / 5");
  }
}
