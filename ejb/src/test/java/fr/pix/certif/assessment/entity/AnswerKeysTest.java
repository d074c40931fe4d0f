package fr.pix.certif.assessment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.assessment.control.AnswerConditions;
import fr.pix.certif.assessment.control.AnswerFields;
import fr.pix.certif.assessment.control.AnswerMatcher;
import fr.pix.certif.assessment.control.AnswerResult;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Proposals;
import fr.pix.certif.framework.entity.ContentReader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Collection;
import java.util.LinkedHashMap;
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
                        value ->
                            assertThat(result(challenge, asTyped(value)))
                                .isIn(AnswerResult.KO, AnswerResult.PARTIALLY)));
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

  /** Each text of a QROC is an answer, and the first of each field of several. */
  private static Collection<String> solutionsAsTyped(Challenge challenge) {
    return switch (challenge.type()) {
      case "QROC" -> challenge.solution().lines().filter(line -> !line.isBlank()).toList();
      case "QROCM-ind", "QROCM-dep" -> List.of(fieldsAsTyped(challenge));
      default -> List.of(challenge.solution());
    };
  }

  private static String fieldsAsTyped(Challenge challenge) {
    Map<String, String> firsts = new LinkedHashMap<>();
    String group = null;
    for (String line : challenge.solution().lines().toList()) {
      if (line.endsWith(":")) {
        group = line.substring(0, line.length() - 1).strip();
      } else if (!line.isBlank()) {
        firsts.putIfAbsent(group, unquoted(line.strip().substring(1).strip()));
      }
    }
    List<Proposals.Field> fields = Proposals.fields(challenge.proposals());
    List<String> groups = List.copyOf(firsts.keySet());
    Map<String, String> typed = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      String name = fields.get(i).name();
      boolean free = challenge.type().equals("QROCM-dep");
      typed.put(name, firsts.get(free ? groups.get(i) : name));
    }
    return AnswerFields.format(typed);
  }

  private static String unquoted(String text) {
    return text.length() > 1 && "'\"".indexOf(text.charAt(0)) >= 0
        ? text.substring(1, text.length() - 1)
        : text;
  }

  /** Several fields are listed as an object. */
  private static String asTyped(String value) {
    if (!value.startsWith("{\"")) {
      return value;
    }
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(value))) {
      JsonObject object = reader.readObject();
      object.keySet().forEach(name -> fields.put(name, object.getString(name)));
    }
    return AnswerFields.format(fields);
  }

  private static Challenge challenge(String type, String proposals, String solution) {
    return new Challenge(
        "ch-essai",
        "skill-essai",
        0,
        "validé",
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
