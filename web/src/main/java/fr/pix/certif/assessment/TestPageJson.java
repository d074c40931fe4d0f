package fr.pix.certif.assessment;

import fr.pix.certif.assessment.boundary.TestPage;
import fr.pix.certif.assessment.control.Question;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Proposals;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** A test as the candidate's page reads it. */
final class TestPageJson {

  private TestPageJson() {}

  static JsonObjectBuilder of(TestPage page) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
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
        Json.createObjectBuilder()
            .add("number", question.number())
            .add("waiting", page.waiting())
            .add("timer", question.timer())
            .add("focus", question.focused())
            .add("focusLost", page.events().focusLostAt() != null);
    return page.waiting()
        ? json
        : shown(json, question).add("secondsLeft", question.timed() ? page.secondsLeft() : 0);
  }

  private static JsonObjectBuilder shown(JsonObjectBuilder json, Question question) {
    JsonArrayBuilder fields = Json.createArrayBuilder();
    for (Proposals.Field field : question.fields()) {
      fields.add(
          Json.createObjectBuilder()
              .add("name", field.name())
              .add("label", field.label())
              .add("example", field.example()));
    }
    return json.add("kind", question.kind().name())
        .add("html", question.html())
        .add("options", Json.createArrayBuilder(question.options()))
        .add("fields", fields)
        .add("numeric", question.numeric())
        .add("media", media(question.media()));
  }

  /** Only what there is. */
  private static JsonObjectBuilder media(Challenge.Media media) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    if (media.illustration() != null) {
      json.add(
          "illustration",
          Json.createObjectBuilder()
              .add("path", media.illustration().path())
              .add("alternative", media.illustration().alternative()));
    }
    if (media.simulator() != null) {
      json.add(
          "simulator",
          Json.createObjectBuilder()
              .add("path", media.simulator().path())
              .add("title", media.simulator().title())
              .add("height", media.simulator().height()));
    }
    return json.add("attachments", Json.createArrayBuilder(media.attachments()));
  }
}
