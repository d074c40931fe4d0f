package fr.pix.certif.assessment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.assessment.control.AnswerConditions;
import fr.pix.certif.assessment.control.AnswerFields;
import fr.pix.certif.assessment.control.AnswerMatcher;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Proposals;
import fr.pix.certif.framework.entity.ContentReader;
import fr.pix.certif.scoring.control.AnswerResult;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
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

  /** Who types one right answer everywhere knows one thing, not several. */
  @Test
  void noTextOfTheBankFillsAllTheFieldsOfAQuestion() {
    assertThat(BANK.challenges())
        .filteredOn(challenge -> challenge.type().equals("QROCM-dep"))
        .isNotEmpty()
        .allSatisfy(
            challenge ->
                assertThat(groups(challenge).values())
                    .as(challenge.id())
                    .allSatisfy(
                        group ->
                            assertThat(group)
                                .allSatisfy(
                                    text ->
                                        assertThat(result(challenge, everywhere(challenge, text)))
                                            .as(text)
                                            .isEqualTo(AnswerResult.PARTIALLY))));
  }

  /** What is not offered cannot be given, what is offered and wrong must not pass. */
  @Test
  void aListOffersItsRightTextAndTakesNoOther() {
    assertThat(BANK.challenges())
        .filteredOn(challenge -> challenge.format().equals("select"))
        .isNotEmpty()
        .allSatisfy(
            challenge ->
                assertThat(Proposals.fields(challenge.proposals()))
                    .as(challenge.id())
                    .allSatisfy(
                        field ->
                            assertThat(field.options())
                                .hasSizeGreaterThanOrEqualTo(2)
                                .filteredOn(option -> isTaken(challenge, field, option))
                                .hasSize(1)));
  }

  /** Whether this option makes a right answer, the other fields being right. */
  private static boolean isTaken(Challenge challenge, Proposals.Field field, String option) {
    if (challenge.type().equals("QROC")) {
      return result(challenge, option).isCorrect();
    }
    Map<String, String> values = new LinkedHashMap<>();
    groups(challenge).forEach((name, accepted) -> values.put(name, accepted.get(0)));
    values.put(field.name(), option);
    return result(challenge, AnswerFields.format(values)).isCorrect();
  }

  private static String everywhere(Challenge challenge, String text) {
    Map<String, String> typed = new LinkedHashMap<>();
    Proposals.fields(challenge.proposals()).forEach(field -> typed.put(field.name(), text));
    return AnswerFields.format(typed);
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

  /** Each text of a QROC is an answer, and each text of each field of several. */
  private static Collection<String> solutionsAsTyped(Challenge challenge) {
    return switch (challenge.type()) {
      case "QROC" -> challenge.solution().lines().filter(line -> !line.isBlank()).toList();
      case "QROCM-ind" -> independentFieldsAsTyped(challenge);
      case "QROCM-dep" -> dependentFieldsAsTyped(challenge);
      default -> List.of(challenge.solution());
    };
  }

  /** Each field in turn takes each of its texts, the others their first. */
  private static List<String> independentFieldsAsTyped(Challenge challenge) {
    Map<String, List<String>> texts = groups(challenge);
    Map<String, String> firsts = new LinkedHashMap<>();
    texts.forEach((name, accepted) -> firsts.put(name, accepted.get(0)));
    List<String> typed = new ArrayList<>();
    for (Proposals.Field field : Proposals.fields(challenge.proposals())) {
      for (String text : texts.get(field.name())) {
        Map<String, String> values = new LinkedHashMap<>(firsts);
        values.put(field.name(), text);
        typed.add(AnswerFields.format(values));
      }
    }
    return typed;
  }

  /** The first field takes each text of each group, the others a text of the other groups. */
  private static List<String> dependentFieldsAsTyped(Challenge challenge) {
    List<List<String>> groups = List.copyOf(groups(challenge).values());
    List<Proposals.Field> fields = Proposals.fields(challenge.proposals());
    List<String> typed = new ArrayList<>();
    for (List<String> group : groups) {
      List<String> others =
          groups.stream().filter(other -> other != group).map(other -> other.get(0)).toList();
      for (String text : group) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(fields.get(0).name(), text);
        for (int i = 1; i < fields.size(); i++) {
          values.put(fields.get(i).name(), others.get(i - 1));
        }
        typed.add(AnswerFields.format(values));
      }
    }
    return typed;
  }

  private static Map<String, List<String>> groups(Challenge challenge) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    List<String> texts = List.of();
    for (String line : challenge.solution().lines().toList()) {
      if (line.endsWith(":") && !line.startsWith("-")) {
        texts = new ArrayList<>();
        groups.put(line.substring(0, line.length() - 1).strip(), texts);
      } else if (!line.isBlank()) {
        texts.add(unquoted(line.strip().substring(1).strip()));
      }
    }
    return groups;
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
        true,
        Challenge.Media.NONE,
        List.of());
  }
}
