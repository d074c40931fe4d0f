package fr.pix.certif.assessment;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.assessment.boundary.TestPage;
import fr.pix.certif.assessment.control.Question;
import jakarta.json.JsonObjectBuilder;

/** A test as the candidate's page reads it. */
final class TestPageJson {

  private TestPageJson() {}

  static JsonObjectBuilder of(TestPage page) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("certification", page.certificationId())
            .add("candidate", page.candidate())
            .add("state", page.state().name())
            .add("count", page.count())
            .add("now", page.now().toEpochMilli())
            .add("plannedEnd", page.plannedEnd().toEpochMilli());
    return page.question() == null
        ? json.addNull("question")
        : json.add("question", question(page));
  }

  /** A question that waits for the candidate to be ready is announced, not shown. */
  private static JsonObjectBuilder question(TestPage page) {
    Question question = page.question();
    JsonObjectBuilder json =
        QuestionJson.announced(question, page.waiting())
            .add("focusLost", page.events().focusLostAt() != null);
    return page.waiting()
        ? json
        : QuestionJson.shown(json, question)
            .add("secondsLeft", question.timed() ? page.secondsLeft() : 0);
  }
}
