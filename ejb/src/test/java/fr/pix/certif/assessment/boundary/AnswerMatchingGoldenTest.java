package fr.pix.certif.assessment.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.assessment.control.Evaluation;
import fr.pix.certif.shared.GoldenCases;
import fr.pix.certif.shared.json.JsonCase;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Typed answers whose evaluation by the reference system is known. */
class AnswerMatchingGoldenTest {

  static List<JsonObject> cases() {
    return GoldenCases.read("answer-matching");
  }

  @Test
  void noCaseIsMissing() {
    assertThat(cases()).hasSize(600);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anAnswerIsEvaluatedAsByTheReference(JsonObject expected) {
    Evaluation evaluation = AnswerTrialReader.read(new JsonCase(expected)).evaluate();

    assertThat(evaluation.result().wireName()).isEqualTo(expected.getString("expected"));
    assertThat(evaluation.details()).isEqualTo(details(expected));
  }

  private static Map<String, Boolean> details(JsonObject given) {
    Map<String, Boolean> details = new LinkedHashMap<>();
    if (given.containsKey("details")) {
      JsonObject expected = given.getJsonObject("details");
      expected.keySet().forEach(name -> details.put(name, expected.getBoolean(name)));
    }
    return details;
  }
}
