package fr.pix.certif.jury.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.jury.control.AutomaticJury;
import fr.pix.certif.jury.control.JudgedReport;
import fr.pix.certif.jury.control.JuryDecision;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import fr.pix.certif.scoring.control.ScoringOutcome.Scored;
import fr.pix.certif.shared.GoldenCases;
import fr.pix.certif.shared.json.JsonCase;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole certifications whose judgment by the reference system is known. */
class AutomaticJuryGoldenTest {

  static List<JsonObject> cases() {
    return GoldenCases.read("jury-v2");
  }

  @Test
  void noCaseIsMissing() {
    assertThat(cases()).hasSize(400);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCertificationIsJudgedAsByTheReference(JsonObject given) {
    SimulatedCase simulated = SimulatedCaseReader.read(new JsonCase(given));

    JuryDecision decision = AutomaticJury.decide(simulated.juryCase());

    JsonObject expected = given.getJsonObject("expected");
    assertThat(simulated.challengeIds(decision.neutralisedQuestions()))
        .isEqualTo(strings(expected, "neutralised"));
    assertThat(simulated.challengeIds(decision.skippedQuestions()))
        .isEqualTo(strings(expected, "skippedAutomatically"));
    checkReports(decision, expected);
    checkResult(decision, expected.getJsonObject("result"));
  }

  private static void checkReports(JuryDecision decision, JsonObject expected) {
    assertThat(decision.reports())
        .extracting(
            report -> report.resolution().isResolved(),
            report -> report.resolution().hasEffect(),
            JudgedReport::actionRequired)
        .containsExactlyElementsOf(
            objects(expected, "reports").stream()
                .map(
                    report ->
                        tuple(
                            report.getBoolean("resolved"),
                            report.getBoolean("effect"),
                            report.getBoolean("actionRequired")))
                .toList());
  }

  private static void checkResult(JuryDecision decision, JsonObject expected) {
    if (expected.getBoolean("error")) {
      assertThat(decision.scoring().status()).isEqualTo(ResultStatus.ERROR);
      return;
    }
    assertThat(decision.scoring()).isInstanceOf(Scored.class);
    Scored scored = (Scored) decision.scoring();
    assertThat(scored.rate().percent()).isEqualTo(expected.getInt("percentageCorrectAnswers"));
    assertThat(scored.score()).isEqualTo(expected.getInt("score"));
    assertThat(scored.status())
        .isEqualTo(ResultStatus.valueOf(expected.getString("status").toUpperCase(Locale.ROOT)));
    assertThat(scored.trusted()).isEqualTo(expected.getBoolean("trusted"));
    assertThat(decision.cancelledByTrustRule()).isEqualTo(expected.getBoolean("cancelled"));
    assertThat(scored.marks())
        .extracting(
            mark -> CompetenceCode.of(mark.competence()),
            mark -> mark.level(),
            mark -> mark.score())
        .containsExactlyElementsOf(
            objects(expected, "marks").stream()
                .map(
                    mark ->
                        tuple(
                            mark.getString("competence"),
                            mark.getInt("level"),
                            mark.getInt("score")))
                .toList());
  }

  private static List<JsonObject> objects(JsonObject given, String name) {
    return given.getJsonArray(name).getValuesAs(JsonObject.class);
  }

  private static List<String> strings(JsonObject given, String name) {
    return given.getJsonArray(name).getValuesAs(JsonString::getString);
  }
}
