package fr.pix.certif.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.pix.certif.framework.control.Challenge;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pupil at a station: joins, waits, answers one question after the other. */
final class Candidate {

  private static final String FIELDS = "#inputs :is(input, select, textarea)";
  private static final Pattern PROGRESS = Pattern.compile("Question (\\d+) sur (\\d+)");
  private static final Pattern TEST_ADDRESS = Pattern.compile("/app/test\\?id=(\\d+)");

  private final Visitor visitor;
  private final Backstage backstage;

  Candidate(Visitor visitor, Backstage backstage) {
    this.visitor = visitor;
    this.backstage = backstage;
  }

  Visitor visitor() {
    return visitor;
  }

  Candidate join(String session, String firstName, String lastName) {
    visitor.open("/app/rejoindre");
    visitor
        .fill("Numéro de session", session)
        .fill("Prénom", firstName)
        .fill("Nom de naissance", lastName);
    visitor.fill("Jour", "20").fill("Mois", "05").fill("Année", "2011");
    visitor.click("Continuer");
    return this;
  }

  /** Joins as a pupil of the demonstration. */
  Candidate join(String session, Pupil pupil) {
    visitor.open("/app/rejoindre");
    visitor
        .fill("Numéro de session", session)
        .fill("Prénom", pupil.firstName())
        .fill("Nom de naissance", pupil.lastName())
        .fill("Jour", "" + pupil.birthdate().getDayOfMonth())
        .fill("Mois", "" + pupil.birthdate().getMonthValue())
        .fill("Année", "" + pupil.birthdate().getYear());
    visitor.click("Continuer");
    return this;
  }

  Candidate typeAccessCode(String code) {
    visitor.fill("Code d’accès communiqué par le surveillant", code);
    visitor.click("Commencer mon test");
    return this;
  }

  /** The number of the certification, once on the test's page. */
  long certification() {
    visitor.page().waitForURL(TEST_ADDRESS);
    Matcher address = TEST_ADDRESS.matcher(visitor.page().url());
    if (!address.find()) {
      throw new AssertionError("Not on a test: " + visitor.page().url());
    }
    return Long.parseLong(address.group(1));
  }

  int questionNumber() {
    return progress(1);
  }

  int questionCount() {
    return progress(2);
  }

  private int progress(int group) {
    Locator heading = visitor.locator("#heading");
    assertThat(heading).containsText(PROGRESS);
    Matcher progress = PROGRESS.matcher(heading.innerText());
    if (!progress.find()) {
      throw new AssertionError(heading.innerText());
    }
    return Integer.parseInt(progress.group(group));
  }

  /** Answers the present question rightly and waits for what follows. */
  Candidate answer() throws SQLException {
    long certification = certification();
    int number = questionNumber();
    int count = questionCount();
    Challenge challenge = backstage.challenge(certification, number);
    ready();
    give(RightAnswer.to(challenge));
    visitor.click("Je valide");
    awaitAfter(number, count);
    return this;
  }

  /** Ticks or writes an answer, without sending it. */
  Candidate give(RightAnswer answer) {
    Locator inputs = visitor.locator(FIELDS);
    answer.options().forEach(option -> inputs.nth(option - 1).check());
    for (int i = 0; i < answer.texts().size(); i++) {
      fill(inputs.nth(i), answer.texts().get(i));
    }
    return this;
  }

  private static void fill(Locator field, String text) {
    if ("SELECT".equals(field.evaluate("field => field.tagName"))) {
      field.selectOption(text);
    } else {
      field.fill(text);
    }
  }

  /** Says to be ready when the question is timed or in focus mode; waits for its fields. */
  Candidate ready() {
    Locator field = visitor.locator(FIELDS).first();
    Locator start = visitor.locator("#start");
    assertThat(field.or(start).locator("visible=true").first()).isVisible();
    if (start.isVisible()) {
      start.click();
    }
    field.waitFor();
    return this;
  }

  private void awaitAfter(int number, int count) {
    if (number < count) {
      assertThat(visitor.locator("#heading")).containsText("Question " + (number + 1) + " sur");
    } else {
      visitor.page().waitForURL(Pattern.compile("/app/fin"));
    }
  }

  /** Answers all that is left. */
  Candidate finish() throws SQLException {
    int count = questionCount();
    for (int number = questionNumber(); number <= count; number++) {
      answer();
    }
    return this;
  }
}
