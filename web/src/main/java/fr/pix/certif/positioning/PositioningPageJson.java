package fr.pix.certif.positioning;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.assessment.QuestionJson;
import fr.pix.certif.assessment.control.Question;
import fr.pix.certif.positioning.boundary.PositioningPage;
import jakarta.json.JsonObjectBuilder;

/** A run of positioning as the pupil's page reads it. */
final class PositioningPageJson {

  private PositioningPageJson() {}

  static JsonObjectBuilder of(PositioningPage page) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("run", page.runId())
            .add("assessed", page.assessedPercent())
            .add("level", page.level())
            .add("pix", page.pix())
            .add("gained", page.levelsGained());
    if (page.verdict() != null) {
      json.add("verdict", page.verdict().name());
    }
    return page.over()
        ? json.addNull("question")
        : json.add("question", question(Question.of(page.number(), page.challenge())));
  }

  /** Neither time nor focus presses here: a question is shown at once. */
  private static JsonObjectBuilder question(Question question) {
    return QuestionJson.shown(
        JSON.createObjectBuilder().add("number", question.number()).add("waiting", false),
        question);
  }
}
