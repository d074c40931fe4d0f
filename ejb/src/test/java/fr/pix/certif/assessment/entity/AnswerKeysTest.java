package fr.pix.certif.assessment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.assessment.control.AnswerConditions;
import fr.pix.certif.assessment.control.AnswerFields;
import fr.pix.certif.assessment.control.AnswerMatcher;
import fr.pix.certif.assessment.control.AnswerResult;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.entity.ContentReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerKeysTest {

  private static final Content BANK = ContentReader.read();

  @Test
  void everySolutionOfTheBankIsRight() {
    assertThat(BANK.challenges())
        .allSatisfy(
            challenge ->
                assertThat(solutionsAsTyped(challenge))
                    .as(challenge.id())
                    .isNotEmpty()
                    .allSatisfy(
                        value -> assertThat(result(challenge, value)).isEqualTo(AnswerResult.OK)));
  }

  @Test
  void everyWrongAnswerOfTheBankIsWrong() {
    assertThat(BANK.challenges())
        .allSatisfy(
            challenge ->
                assertThat(challenge.wrongAnswers())
                    .as(challenge.id())
                    .isNotEmpty()
                    .allSatisfy(
                        value -> assertThat(result(challenge, value)).isEqualTo(AnswerResult.KO)));
  }

  @Test
  void dependentFieldsAreCountedFromTheProposals() {
    Challenge challenge =
        challenge("QROCM-dep", "${a}\n${b}", "un:\n- rouge\ndeux:\n- vert\ntrois:\n- bleu");

    assertThat(result(challenge, AnswerFields.format(Map.of("a", "bleu", "b", "rouge"))))
        .isEqualTo(AnswerResult.OK);
    assertThat(result(challenge, AnswerFields.format(Map.of("a", "bleu", "b", "jaune"))))
        .isEqualTo(AnswerResult.PARTIALLY);
  }

  @Test
  void aChallengeOfAnUnknownTypeIsNoQuestion() {
    Challenge challenge = challenge("QDESSIN", "", "1");

    assertThatThrownBy(() -> AnswerKeys.solution(challenge))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ch-essai");
  }

  private static AnswerResult result(Challenge challenge, String value) {
    return AnswerMatcher.evaluate(AnswerKeys.solution(challenge), value, AnswerConditions.REGULAR)
        .result();
  }

  /** Each text of a QROC is an answer; what the other types expect is one answer. */
  private static Collection<String> solutionsAsTyped(Challenge challenge) {
    return challenge.type().equals("QROC")
        ? challenge.solution().lines().filter(line -> !line.isBlank()).toList()
        : List.of(challenge.solution());
  }

  private static Challenge challenge(String type, String proposals, String solution) {
    return new Challenge(
        "ch-essai",
        "skill-essai",
        0,
        type,
        "mots",
        "Essai",
        proposals,
        solution,
        new Challenge.Tolerances(true, true, true),
        0,
        false,
        Challenge.Media.NONE,
        List.of());
  }
}
