package fr.pix.certif.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.account.MachineFixture;
import fr.pix.certif.account.MachineFixture.Answer;
import fr.pix.certif.shared.ContainerTest;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What machines have evaluated and judged over HTTP, on the cases whose outcome is known. */
class MachineTrialsIT extends ContainerTest {

  private static final String CHECKS = "/api/staff/content/answer-checks";
  private static final String SIMULATIONS = "/api/staff/jury/simulations";

  @Inject MachineFixture machine;

  @Test
  void everyKnownAnswerIsEvaluatedAsByTheReference() {
    List<JsonObject> cases = machine.golden("answer-matching");

    Answer answer = machine.postWithToken(CHECKS, machine.aToken("content"), array(cases));

    assertThat(cases).hasSize(600);
    assertThat(answer.body().asJsonArray().getValuesAs(JsonObject.class))
        .extracting(each -> each.getString("expected"))
        .isEqualTo(cases.stream().map(each -> each.getString("expected")).toList());
  }

  @Test
  void everyKnownCertificationIsJudgedAsByTheReference() {
    List<JsonObject> cases = machine.golden("jury-v2");
    long results = results();

    Answer answer = machine.postWithToken(SIMULATIONS, machine.aToken("jury"), array(cases));

    List<JsonObject> decisions = answer.body().asJsonArray().getValuesAs(JsonObject.class);
    assertThat(decisions).hasSize(400);
    for (int i = 0; i < cases.size(); i++) {
      assertThat(decisions.get(i).getString("id")).isEqualTo(cases.get(i).getString("id"));
      assertThat(decisions.get(i).get("expected")).isEqualTo(cases.get(i).get("expected"));
    }
    assertThat(results()).isEqualTo(results);
  }

  @Test
  void aMalformedCaseIsNamedInFrench() {
    Answer checks =
        machine.postWithToken(CHECKS, machine.aToken("content"), "[{\"kind\":\"QCX\"}]");
    Answer simulations =
        machine.postWithToken(SIMULATIONS, machine.aToken("jury"), "[{\"challenges\":1}]");

    assertThat(checks.status()).isEqualTo(400);
    assertThat(checks.object().getString("message")).contains("indice 0", "«\u202fkind\u202f»");
    assertThat(simulations.status()).isEqualTo(400);
    assertThat(simulations.object().getString("message"))
        .contains("indice 0", "«\u202fchallenges\u202f»");
  }

  @Test
  void whatIsNoArrayOrTooLargeIsRefused() {
    String token = machine.aToken("content");

    assertThat(machine.postWithToken(CHECKS, token, "{").status()).isEqualTo(400);
    assertThat(machine.postWithToken(CHECKS, token, "[".repeat(100_000)).status()).isEqualTo(400);
    assertThat(machine.postWithToken(CHECKS, token, " ".repeat(3_000_000)).status()).isEqualTo(413);
  }

  private long results() {
    return given.count("select count(*) as number from certification_result");
  }

  private static String array(List<JsonObject> cases) {
    return cases.stream().map(JsonObject::toString).collect(Collectors.joining(",", "[", "]"));
  }
}
