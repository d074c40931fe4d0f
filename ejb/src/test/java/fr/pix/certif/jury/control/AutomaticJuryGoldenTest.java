package fr.pix.certif.jury.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.pix.certif.assessment.control.AnswerResult;
import fr.pix.certif.assessment.control.ChallengeType;
import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.issue.control.ChallengeTraits;
import fr.pix.certif.issue.control.IssueCategory;
import fr.pix.certif.issue.control.IssueKind;
import fr.pix.certif.issue.control.IssueSubcategory;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.scoring.control.AskedChallenge;
import fr.pix.certif.scoring.control.Attempt;
import fr.pix.certif.scoring.control.GivenAnswer;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import fr.pix.certif.scoring.control.ScoringOutcome.Scored;
import fr.pix.certif.shared.GoldenCases;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    JuryDecision decision = AutomaticJury.decide(juryCase(given));

    JsonObject expected = given.getJsonObject("expected");
    assertThat(ids(decision.neutralisedQuestions(), given))
        .isEqualTo(strings(expected, "neutralised"));
    assertThat(ids(decision.skippedQuestions(), given))
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

  private static JuryCase juryCase(JsonObject given) {
    List<JsonObject> challenges = objects(given, "challenges");
    return new JuryCase(
        attempt(given, challenges),
        challenges.stream().map(AutomaticJuryGoldenTest::traits).toList(),
        given.getBoolean("completed"),
        given.isNull("abortReason")
            ? Optional.empty()
            : AbortReason.ofWireName(given.getString("abortReason")),
        objects(given, "reports").stream().map(AutomaticJuryGoldenTest::report).toList());
  }

  private static Attempt attempt(JsonObject given, List<JsonObject> challenges) {
    int[] levels = new int[CompetenceCode.COUNT];
    int[] scores = new int[CompetenceCode.COUNT];
    for (JsonObject competence : objects(given, "profile")) {
      int place = place(competence);
      levels[place] = competence.getInt("estimatedLevel");
      scores[place] = competence.getInt("pixScore");
    }
    Map<String, Integer> numbers = new HashMap<>();
    challenges.forEach(challenge -> numbers.put(challenge.getString("id"), numbers.size() + 1));
    return new Attempt(
        Profile.of(levels, scores),
        challenges.stream().map(AutomaticJuryGoldenTest::challenge).toList(),
        objects(given, "answers").stream()
            .map(answer -> answer(numbers.get(answer.getString("challenge")), answer))
            .toList(),
        given.getInt("maxReachableLevel"));
  }

  private static AskedChallenge challenge(JsonObject given) {
    return AskedChallenge.of(
        place(given), ChallengeType.ofWireName(given.getString("type")).orElseThrow());
  }

  private static GivenAnswer answer(int question, JsonObject given) {
    return new GivenAnswer(
        question, AnswerResult.ofWireName(given.getString("result")).orElseThrow());
  }

  private static ChallengeTraits traits(JsonObject given) {
    return new ChallengeTraits(
        given.getBoolean("illustration"),
        given.getBoolean("embed"),
        given.getBoolean("attachment"),
        given.getBoolean("timed"),
        given.getBoolean("focused"));
  }

  private static ReportToJudge report(JsonObject given) {
    String subcategory = given.getString("subcategory", null);
    IssueKind kind =
        IssueKind.of(
                IssueCategory.valueOf(given.getString("category")),
                subcategory == null ? null : IssueSubcategory.valueOf(subcategory))
            .orElseThrow();
    return new ReportToJudge(kind, given.getInt("questionNumber", 0));
  }

  private static int place(JsonObject given) {
    return CompetenceCode.placeOf(given.getString("competence")).orElseThrow();
  }

  private static List<String> ids(List<Integer> questions, JsonObject given) {
    List<JsonObject> challenges = objects(given, "challenges");
    return questions.stream().map(number -> challenges.get(number - 1).getString("id")).toList();
  }

  private static List<JsonObject> objects(JsonObject given, String name) {
    return given.getJsonArray(name).getValuesAs(JsonObject.class);
  }

  private static List<String> strings(JsonObject given, String name) {
    return given.getJsonArray(name).getValuesAs(JsonString::getString);
  }
}
