package fr.pix.certif.scoring.entity;

import static fr.pix.certif.scoring.control.TestPaper.aPaper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.pix.certif.scoring.control.Attempt;
import fr.pix.certif.scoring.control.CertificationScoring;
import fr.pix.certif.scoring.control.ScoringOutcome.Scored;
import fr.pix.certif.scoring.control.Strictness;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final Attempt ATTEMPT =
      aPaper()
          .claiming("1.1", 2, 20)
          .claiming("3.4", 3, 27)
          .asked("1.1", "ok ok ko")
          .asked("3.4", "ok ok ok")
          .build();

  @Test
  void anExplanationTellsTheRateAndTheRuleOfEachCompetence() {
    JsonObject explanation = read(compressed());

    assertThat(explanation.getInt("rate")).isEqualTo(83);
    assertThat(explanation.getBoolean("trusted")).isTrue();
    JsonObject first = explanation.getJsonArray("competences").getJsonObject(0);
    assertThat(first.getString("code")).isEqualTo("1.1");
    assertThat(first.getInt("correct")).isEqualTo(2);
    assertThat(first.getInt("rule")).isEqualTo(2);
    assertThat(first.getString("verdict")).isEqualTo("VALIDATED");
    assertThat(explanation.getJsonArray("competences")).hasSize(2);
  }

  @Test
  void theSameScoreIsExplainedInTheSameBytes() {
    assertThat(compressed()).isEqualTo(compressed());
  }

  @Test
  void oneExplanationAfterAnotherIsComplete() {
    try (Explanation explanation = new Explanation()) {
      byte[] first = explanation.of(scored(), ATTEMPT.profile());
      byte[] second = explanation.of(scored(), ATTEMPT.profile());

      assertThat(second).isEqualTo(first);
    }
  }

  @Test
  void bytesCutShortAreNoExplanation() {
    byte[] cut = Arrays.copyOf(compressed(), 20);

    assertThatIllegalArgumentException().isThrownBy(() -> Explanation.text(cut));
  }

  private static byte[] compressed() {
    try (Explanation explanation = new Explanation()) {
      return explanation.of(scored(), ATTEMPT.profile());
    }
  }

  private static Scored scored() {
    return (Scored) CertificationScoring.score(ATTEMPT, Strictness.STRICT);
  }

  private static JsonObject read(byte[] compressed) {
    return Json.createReader(new StringReader(Explanation.text(compressed))).readObject();
  }
}
