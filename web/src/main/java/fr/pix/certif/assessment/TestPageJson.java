package fr.pix.certif.assessment;

import fr.pix.certif.assessment.boundary.TestPage;
import fr.pix.certif.assessment.control.Question;
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
            .add("count", page.count());
    return page.question() == null
        ? json.addNull("question")
        : json.add("question", question(page.question()));
  }

  private static JsonObjectBuilder question(Question question) {
    JsonArrayBuilder fields = Json.createArrayBuilder();
    for (Proposals.Field field : question.fields()) {
      fields.add(
          Json.createObjectBuilder()
              .add("name", field.name())
              .add("label", field.label())
              .add("example", field.example()));
    }
    return Json.createObjectBuilder()
        .add("number", question.number())
        .add("kind", question.kind().name())
        .add("html", question.html())
        .add("options", Json.createArrayBuilder(question.options()))
        .add("fields", fields)
        .add("numeric", question.numeric());
  }
}
