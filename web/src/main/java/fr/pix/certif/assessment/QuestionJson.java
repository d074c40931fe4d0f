package fr.pix.certif.assessment;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.assessment.control.AnswerFields;
import fr.pix.certif.assessment.control.Question;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Proposals;
import fr.pix.certif.shared.Refusal;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** A question and its answer, as the scripts that show and take them write them. */
public final class QuestionJson {

  private QuestionJson() {}

  /** What is told of a question before it is shown: it may wait for the person to be ready. */
  static JsonObjectBuilder announced(Question question, boolean waiting) {
    return JSON.createObjectBuilder()
        .add("number", question.number())
        .add("waiting", waiting)
        .add("timer", question.timer())
        .add("focus", question.focused());
  }

  /** Adds what is shown of a question: nothing of its solution. */
  public static JsonObjectBuilder shown(JsonObjectBuilder json, Question question) {
    JsonArrayBuilder fields = JSON.createArrayBuilder();
    for (Proposals.Field field : question.fields()) {
      fields.add(
          JSON.createObjectBuilder()
              .add("name", field.name())
              .add("label", field.label())
              .add("example", field.example())
              .add("options", JSON.createArrayBuilder(field.options())));
    }
    return json.add("kind", question.kind().name())
        .add("html", question.html())
        .add("options", JSON.createArrayBuilder(question.options()))
        .add("fields", fields)
        .add("numeric", question.numeric())
        .add("sentence", question.sentence())
        .add("media", media(question.media()));
  }

  /** The value of an answer sent: a text, or fields by their names. */
  public static String value(JsonObject sent) {
    JsonValue value = sent.getOrDefault("value", JsonValue.NULL);
    if (value instanceof JsonString text) {
      return text.getString();
    }
    if (!(value instanceof JsonObject fields)) {
      throw Refusal.invalid("request.unreadable");
    }
    Map<String, String> texts = new LinkedHashMap<>();
    fields.keySet().forEach(name -> texts.put(name, fields.getString(name, "")));
    return AnswerFields.format(texts);
  }

  /** Only what there is. */
  private static JsonObjectBuilder media(Challenge.Media media) {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    if (media.illustration() != null) {
      json.add(
          "illustration",
          JSON.createObjectBuilder()
              .add("path", media.illustration().path())
              .add("alternative", media.illustration().alternative()));
    }
    if (media.simulator() != null) {
      json.add(
          "simulator",
          JSON.createObjectBuilder()
              .add("path", media.simulator().path())
              .add("title", media.simulator().title())
              .add("height", media.simulator().height()));
    }
    return json.add("attachments", JSON.createArrayBuilder(media.attachments()));
  }
}
