package fr.pix.certif.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.shared.GoldenCases;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Evaluation evaluation =
        AnswerMatcher.evaluate(solution(expected), value(expected), AnswerConditions.REGULAR);

    assertThat(evaluation.result().wireName()).isEqualTo(expected.getString("expected"));
    assertThat(evaluation.details()).isEqualTo(details(expected));
  }

  private static Solution solution(JsonObject given) {
    return switch (given.getString("kind")) {
      case "QCM" -> Solution.options(List.of(given.getString("solution").split(",")));
      case "QROC" ->
          given.getString("format").equals("nombre")
              ? Solution.number(strings(given.getJsonArray("solutions")), notDeactivated(given))
              : Solution.text(strings(given.getJsonArray("solutions")), notDeactivated(given));
      case "QROCM-ind" -> Solution.independentFields(fields(given), enabled(given));
      default -> throw new IllegalArgumentException("Unknown kind in " + given);
    };
  }

  private static Map<String, List<String>> fields(JsonObject given) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    JsonObject solutions = given.getJsonObject("solutions");
    solutions.forEach((name, texts) -> fields.put(name, strings(texts.asJsonArray())));
    return fields;
  }

  private static Set<Tolerance> notDeactivated(JsonObject given) {
    JsonObject deactivations = given.getJsonObject("deactivations");
    Set<Tolerance> tolerances = EnumSet.noneOf(Tolerance.class);
    for (Tolerance tolerance : Tolerance.values()) {
      if (!deactivations.getBoolean(key(tolerance))) {
        tolerances.add(tolerance);
      }
    }
    return tolerances;
  }

  private static Set<Tolerance> enabled(JsonObject given) {
    List<String> keys = strings(given.getJsonArray("enabledTreatments"));
    Set<Tolerance> tolerances = EnumSet.allOf(Tolerance.class);
    tolerances.removeIf(tolerance -> !keys.contains(key(tolerance)));
    return tolerances;
  }

  private static String key(Tolerance tolerance) {
    return switch (tolerance) {
      case CASE_ACCENTS_AND_SPACES -> "t1";
      case PUNCTUATION -> "t2";
      case TYPING_ERRORS -> "t3";
    };
  }

  private static String value(JsonObject given) {
    if (!given.getString("kind").equals("QROCM-ind")) {
      return given.getString("answer");
    }
    Map<String, String> typed = new LinkedHashMap<>();
    JsonObject answer = given.getJsonObject("answer");
    answer.keySet().forEach(name -> typed.put(name, answer.getString(name)));
    return AnswerFields.format(typed);
  }

  private static Map<String, Boolean> details(JsonObject given) {
    Map<String, Boolean> details = new LinkedHashMap<>();
    if (given.containsKey("details")) {
      JsonObject expected = given.getJsonObject("details");
      expected.keySet().forEach(name -> details.put(name, expected.getBoolean(name)));
    }
    return details;
  }

  private static List<String> strings(JsonArray texts) {
    return texts.getValuesAs(JsonString::getString);
  }
}
