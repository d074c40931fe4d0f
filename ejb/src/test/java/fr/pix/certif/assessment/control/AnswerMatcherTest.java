package fr.pix.certif.assessment.control;

import static fr.pix.certif.scoring.control.AnswerResult.ABAND;
import static fr.pix.certif.scoring.control.AnswerResult.FOCUSED_OUT;
import static fr.pix.certif.scoring.control.AnswerResult.KO;
import static fr.pix.certif.scoring.control.AnswerResult.OK;
import static fr.pix.certif.scoring.control.AnswerResult.PARTIALLY;
import static fr.pix.certif.scoring.control.AnswerResult.TIMEDOUT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.scoring.control.AnswerResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerMatcherTest {

  private static final Solution PARIS = Solution.text(List.of("Paris"), Tolerance.ALL);

  @Test
  void aSkippedQuestionIsAbandonedWhateverItExpects() {
    var solution = Solution.text(List.of("#ABAND#"), Set.of());

    assertThat(evaluate(solution, "#ABAND#")).isEqualTo(ABAND);
    assertThat(AnswerMatcher.evaluate(solution, "#ABAND#", AnswerConditions.REGULAR).details())
        .isEmpty();
  }

  @Test
  void aMissingAnswerIsWrong() {
    assertThat(evaluate(PARIS, null)).isEqualTo(KO);
    assertThat(evaluate(PARIS, "")).isEqualTo(KO);
  }

  @Test
  void anAnswerLongerThanAnyKeptIsWrong() {
    var endless = "Paris".repeat(5_000);

    assertThat(evaluate(Solution.text(List.of(endless), Set.of()), endless)).isEqualTo(KO);
  }

  @ParameterizedTest
  @CsvSource({
    "0, false, false, OK",
    "1, false, false, OK",
    "-1, false, false, TIMEDOUT",
    "0, true, false, OK",
    "0, false, true, OK",
    "0, true, true, FOCUSED_OUT",
    "-1, true, true, FOCUSED_OUT",
    "-1, true, false, TIMEDOUT",
  })
  void aRightAnswerIsWorthWhatItsConditionsAllow(
      int secondsLeft, boolean focusChallenge, boolean focusLost, AnswerResult expected) {
    var conditions = new AnswerConditions(secondsLeft, focusChallenge, focusLost);

    var evaluation = AnswerMatcher.evaluate(PARIS, "Paris", conditions);

    assertThat(evaluation.result()).isEqualTo(expected);
  }

  @Test
  void aWrongAnswerIsWrongEvenLateAndOutOfThePage() {
    var conditions = new AnswerConditions(-1, true, true);

    assertThat(AnswerMatcher.evaluate(PARIS, "Lyon", conditions).result()).isEqualTo(KO);
    assertThat(AnswerMatcher.evaluate(PARIS, "#ABAND#", conditions).result()).isEqualTo(ABAND);
  }

  @Test
  void aLateAnswerKeepsItsDetails() {
    var solution = Solution.independentFields(Map.of("a", List.of("x")), Set.of());

    var evaluation =
        AnswerMatcher.evaluate(solution, "a: x", new AnswerConditions(-1, false, false));

    assertThat(evaluation.result()).isEqualTo(TIMEDOUT);
    assertThat(evaluation.details()).containsExactly(Map.entry("a", true));
  }

  @ParameterizedTest
  @CsvSource({"2, OK", "' 2 ', OK", "1, KO", "'2,2', KO", "'', KO", "deux, KO"})
  void aQcuExpectsItsOption(String value, AnswerResult expected) {
    assertThat(evaluate(Solution.option("2"), value)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'1,3', OK",
    "'3, 1', OK",
    "'1', KO",
    "'1,3,3', KO",
    "'1,2,3', KO",
    "'1,,3', KO",
    "'1,3,', KO",
    "',', KO",
  })
  void aQcmExpectsItsOptionsInAnyOrderEachGivenOnce(String value, AnswerResult expected) {
    assertThat(evaluate(Solution.options(List.of("3", " 1")), value)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"paris", " PARIS !", "pa ris", "Pâris", "Pariz", "Pari"})
  void caseAccentsSpacesPunctuationAndOneErrorInFourAreForgiven(String typed) {
    assertThat(evaluate(PARIS, typed)).isEqualTo(OK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Par", "Lyon", "Parisien", "Bordr"})
  void moreErrorsAreNotForgiven(String typed) {
    assertThat(evaluate(PARIS, typed)).isEqualTo(KO);
  }

  @Test
  void nothingIsForgivenWhenEveryToleranceIsOff() {
    var exact = Solution.text(List.of("clé USB"), Set.of());

    assertThat(evaluate(exact, "clé USB")).isEqualTo(OK);
    assertThat(evaluate(exact, "cle\u0301 USB")).isEqualTo(OK);
    assertThat(evaluate(exact, "clé\u00a0USB")).isEqualTo(OK);
    assertThat(evaluate(exact, "cle USB")).isEqualTo(KO);
    assertThat(evaluate(exact, "clé USB ")).isEqualTo(KO);
    assertThat(evaluate(exact, "clé USBs")).isEqualTo(KO);
  }

  @Test
  void forgivingPunctuationDoesNotMakeEverySignRight() {
    var plus = Solution.text(List.of("+"), Set.of(Tolerance.PUNCTUATION));

    assertThat(evaluate(plus, "+")).isEqualTo(OK);
    assertThat(evaluate(plus, "-")).isEqualTo(KO);
    assertThat(evaluate(plus, "")).isEqualTo(KO);
  }

  @Test
  void aTextLongerThanPeopleTypeMustBeExact() {
    var text = "abcd".repeat(200);
    var solution = Solution.text(List.of(text), Tolerance.ALL);

    assertThat(evaluate(solution, text)).isEqualTo(OK);
    assertThat(evaluate(solution, text + "e")).isEqualTo(KO);
  }

  @ParameterizedTest
  @CsvSource({
    "'3,5', OK",
    "'3.50', OK",
    "' 3,5 ', OK",
    "'+3,5', OK",
    "'35e-1', OK",
    "'3', KO",
    "'-3,5', KO",
    "'trois et demi', KO",
    "'3,5,0', KO",
  })
  void aNumberIsComparedAsANumber(String typed, AnswerResult expected) {
    assertThat(evaluate(Solution.number(List.of("3,5"), Tolerance.ALL), typed)).isEqualTo(expected);
  }

  @Test
  void spacesBetweenThousandsDoNotCount() {
    var solution = Solution.number(List.of("1 000"), Set.of());

    assertThat(evaluate(solution, "1000")).isEqualTo(OK);
    assertThat(evaluate(solution, "1\u202f000,0")).isEqualTo(OK);
  }

  @Test
  void noErrorIsForgivenInANumber() {
    assertThat(evaluate(Solution.number(List.of("2021"), Tolerance.ALL), "2020")).isEqualTo(KO);
    assertThat(evaluate(Solution.text(List.of("2021"), Tolerance.ALL), "2020")).isEqualTo(OK);
  }

  @Test
  void aNumberFormatWhoseSolutionsAreNotAllNumbersIsComparedAsText() {
    var solution = Solution.number(List.of("12", "douze"), Tolerance.ALL);

    assertThat(evaluate(solution, "Douze")).isEqualTo(OK);
    assertThat(evaluate(solution, "12")).isEqualTo(OK);
  }

  @Test
  void independentFieldsAreDetailedOneByOne() {
    var solutions = new LinkedHashMap<String, List<String>>();
    solutions.put("ville", List.of("Paris"));
    solutions.put("pays", List.of("France", "République française"));
    var solution = Solution.independentFields(solutions, Tolerance.ALL);

    var right = AnswerMatcher.evaluate(solution, "pays: \"france\"\nville: \"paris\"", regular());
    var wrong = AnswerMatcher.evaluate(solution, "pays: \"Italie\"\nautre: \"Paris\"", regular());

    assertThat(right.result()).isEqualTo(OK);
    assertThat(wrong.result()).isEqualTo(KO);
    assertThat(wrong.details())
        .containsExactly(Map.entry("ville", false), Map.entry("pays", false));
  }

  @ParameterizedTest
  @CsvSource({
    "rouge, vert, bleu, OK",
    "bleu, ROUGE, verte, OK",
    "rouge, rouge, bleu, PARTIALLY",
    "rouge, jaune, noir, PARTIALLY",
    "jaune, noir, blanc, KO",
  })
  void dependentFieldsAreRightInAnyOrderAndPartlyRightOtherwise(
      String first, String second, String third, AnswerResult expected) {
    var solution = colours(Grades.everyFieldOf(3));

    assertThat(evaluate(solution, fields(first, second, third))).isEqualTo(expected);
  }

  @Test
  void dependentFieldsAreGradedAsTheAuthorAsks() {
    var twoOfThree = colours(new Grades(3, 2, 2));

    assertThat(evaluate(twoOfThree, fields("rouge", "vert", "?"))).isEqualTo(OK);
    assertThat(evaluate(twoOfThree, fields("rouge", "?", "?"))).isEqualTo(KO);
  }

  @Test
  void fieldsThatTheQuestionDoesNotShowAreNotRead() {
    var solution = colours(new Grades(2, 1, 2));

    assertThat(evaluate(solution, fields("noir", "rouge", "vert", "bleu"))).isEqualTo(PARTIALLY);
  }

  @Test
  void theOrderOfDependentFieldsNeverCostsAPoint() {
    var solution =
        Solution.dependentFields(
            List.of(List.of("chat", "chien"), List.of("chat")), Set.of(), Grades.everyFieldOf(2));

    assertThat(evaluate(solution, fields("chat", "chien"))).isEqualTo(OK);
    assertThat(evaluate(solution, fields("chien", "chat"))).isEqualTo(OK);
    assertThat(evaluate(solution, fields("chien", "chien"))).isEqualTo(PARTIALLY);
  }

  @Test
  void aRightAnswerLeavingThePageOfAFocusQuestionIsFocusedOut() {
    var lost = new AnswerConditions(0, true, true);

    assertThat(AnswerMatcher.evaluate(Solution.option("1"), "1", lost).result())
        .isEqualTo(FOCUSED_OUT);
  }

  private static Solution colours(Grades grades) {
    return Solution.dependentFields(
        List.of(List.of("rouge"), List.of("vert"), List.of("bleu")), Tolerance.ALL, grades);
  }

  private static String fields(String... texts) {
    var fields = new LinkedHashMap<String, String>();
    for (int i = 0; i < texts.length; i++) {
      fields.put("num" + (i + 1), texts[i]);
    }
    return AnswerFields.format(fields);
  }

  private static AnswerConditions regular() {
    return AnswerConditions.REGULAR;
  }

  private static AnswerResult evaluate(Solution solution, String value) {
    return AnswerMatcher.evaluate(solution, value, regular()).result();
  }
}
