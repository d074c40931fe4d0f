package fr.pix.certif.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.jury.boundary.SimulateJury;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SimulationJsonTest {

  private static final String REPORTED =
      """
      [{"id":"c1","maxReachableLevel":5,"profile":[{"competence":"1.1","estimatedLevel":2,"pixScore":17}],
        "challenges":[{"id":"e1","competence":"1.1","type":"QCU","illustration":true},
                      {"id":"e2","competence":"1.1","type":"QCU"},{"id":"e3","competence":"1.1","type":"QCU"}],
        "answers":[{"challenge":"e2","result":"ok"},{"challenge":"e1","result":"ko"},{"challenge":"e3","result":"ok"}],
        "completed":true,"abortReason":null,
        "reports":[{"id":"r1","category":"IN_CHALLENGE","subcategory":"IMAGE_NOT_DISPLAYING","questionNumber":2}]}]""";

  @Test
  void aDecisionIsWrittenWithTheNamesThatWereSent() {
    JsonObject expected = simulated(REPORTED).getJsonObject("expected");

    assertThat(simulated(REPORTED).getString("id")).isEqualTo("c1");
    assertThat(expected.get("reports"))
        .hasToString(
            "[{\"id\":\"r1\",\"resolved\":true,\"effect\":true,\"actionRequired\":false}]");
    assertThat(expected.get("neutralised")).hasToString("[\"e1\"]");
    assertThat(expected.get("skippedAutomatically")).hasToString("[]");
    assertThat(expected.getJsonObject("result").getInt("percentageCorrectAnswers")).isEqualTo(100);
    assertThat(expected.getJsonObject("result").get("marks"))
        .hasToString("[{\"competence\":\"1.1\",\"level\":2,\"score\":17}]");
  }

  @Test
  void whatCannotBeScoredSaysWhy() {
    String unanswered =
        REPORTED
            .replace("{\"challenge\":\"e3\",\"result\":\"ok\"}", "")
            .replace("\"ko\"},", "\"ko\"}");

    JsonObject result = simulated(unanswered).getJsonObject("expected").getJsonObject("result");

    assertThat(result.keySet()).containsExactly("error", "cause");
    assertThat(result.getBoolean("error")).isTrue();
    assertThat(result.getString("cause")).startsWith("L’utilisateur n’a pas répondu");
  }

  private static JsonObject simulated(String cases) {
    return SimulationJson.of(
        new SimulateJury()
            .simulate(new ByteArrayInputStream(cases.getBytes(StandardCharsets.UTF_8)))
            .get(0));
  }
}
