package fr.pix.certif.jury.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import fr.pix.certif.shared.GoldenCases;
import fr.pix.certif.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What machines may send to simulate the jury, and what is refused. */
class SimulateJuryTest {

  private static final String CASE = GoldenCases.read("jury-v2").get(0).toString();

  private static final String TWO_DEPENDENT =
      """
      {"id":"x","maxReachableLevel":5,"profile":[{"competence":"1.1","estimatedLevel":2,"pixScore":17}],
       "challenges":[{"id":"a","competence":"1.1","type":"QROCM-dep"},{"id":"b","competence":"1.1","type":"QROCM-dep"}],
       "answers":[{"challenge":"a","result":"ok"},{"challenge":"b","result":"ok"}],
       "completed":true,"abortReason":null,"reports":[]}""";

  private final SimulateJury simulateJury = new SimulateJury();

  @Test
  void aCaseWithoutLevelRuleIsAnErrorAndNoCrash() {
    JurySimulation simulation = simulate("[" + TWO_DEPENDENT + "]").get(0);

    assertThat(simulation.decision().scoring().status()).isEqualTo(ResultStatus.ERROR);
  }

  @Test
  void aRightAnswerGivenLateIsNeutralisedWhenItsTimeIsReported() {
    String late =
        TWO_DEPENDENT
            .replace("\"id\":\"a\",", "\"id\":\"a\",\"timed\":true,")
            .replace("\"a\",\"result\":\"ok\"", "\"a\",\"result\":\"timedout\"")
            .replace(
                "\"reports\":[]",
                "\"reports\":[{\"id\":\"r\",\"category\":\"IN_CHALLENGE\","
                    + "\"subcategory\":\"EXTRA_TIME_EXCEEDED\",\"questionNumber\":1}]");

    JurySimulation simulation = simulate("[" + late + "]").get(0);

    assertThat(simulation.decision().neutralisedQuestions()).containsExactly(1);
  }

  @Test
  void anAnswerToAnUnknownQuestionIsJudgedAndNoCrash() {
    String elsewhere = TWO_DEPENDENT.replace("\"challenge\":\"b\"", "\"challenge\":\"z\"");

    assertThat(simulate("[" + elsewhere + "]").get(0).decision().scoring().status())
        .isEqualTo(ResultStatus.ERROR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\":\"x\"|\"id\":1|id",
        "\"maxReachableLevel\":5|\"maxReachableLevel\":9|maxReachableLevel",
        "\"maxReachableLevel\":5|\"maxReachableLevel\":1e999999|maxReachableLevel",
        "\"pixScore\":17|\"pixScore\":15|pixScore",
        "\"estimatedLevel\":2|\"estimatedLevel\":99999999999|estimatedLevel",
        "[{\"competence\":\"1.1\"|[{\"competence\":\"9.9\"|competence",
        "\"type\":\"QROCM-dep\"|\"type\":\"other\"|type",
        "\"id\":\"b\"|\"id\":\"a\"|challenges",
        "\"result\":\"ok\"|\"result\":\"oui\"|result",
        "\"completed\":true|\"completed\":\"yes\"|completed",
        "\"abortReason\":null|\"abortReason\":\"tired\"|abortReason",
        "\"reports\":[]|\"reports\":{}|reports",
        "\"reports\":[]|\"reports\":[{\"category\":\"NOISE\"}]|category",
        "\"reports\":[]|\"reports\":[{\"category\":\"IN_CHALLENGE\"}]|subcategory"
      })
  void aMalformedCaseIsNamedByItsPlaceAndItsField(String right, String wrong, String field) {
    String malformed = TWO_DEPENDENT.replace(right, wrong);

    Refusal refusal = refusal("[" + TWO_DEPENDENT + "," + malformed + "]");

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MALFORMED);
    assertThat(refusal.args()).containsExactly(1, field);
  }

  @Test
  void fiveHundredCasesAreJudgedAndOneMoreIsTooMany() {
    assertThat(simulate(array(500))).hasSize(500);
    assertThat(refusal(array(501)).code()).isEqualTo("request.too-many-cases");
  }

  private List<JurySimulation> simulate(String body) {
    return simulateJury.simulate(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }

  private Refusal refusal(String body) {
    return catchThrowableOfType(Refusal.class, () -> simulate(body));
  }

  private static String array(int times) {
    return "[" + String.join(",", Collections.nCopies(times, CASE)) + "]";
  }
}
