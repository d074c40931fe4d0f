package fr.pix.certif.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.framework.control.ChallengeType;
import fr.pix.certif.scoring.control.AnswerResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed, however long, costs little and never fails. */
class AnswerMatcherRobustnessTest {

  private static final int LONGEST = AnswerMatcher.LONGEST_VALUE;
  private static final double MILLISECONDS = 1e6;

  private static final List<Solution> SOLUTIONS =
      List.of(
          Solution.option("2"),
          Solution.options(List.of("1", "2", "3")),
          Solution.text(List.of("mot de passe", "a".repeat(LONGEST)), Tolerance.ALL),
          Solution.number(List.of("3,5"), Tolerance.ALL),
          Solution.independentFields(
              Map.of("a", List.of("x", "b".repeat(190)), "b", List.of("y")), Tolerance.ALL),
          Solution.dependentFields(
              List.of(List.of("x", "b".repeat(190)), List.of("y"), List.of("z")),
              Tolerance.ALL,
              Grades.everyFieldOf(3)),
          SolutionReader.read(
              ChallengeType.QROCM_DEP, null, "illisible", Tolerance.ALL, Optional.empty()));

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  static List<String> heavyValues() {
    return List.of(
        "a".repeat(LONGEST),
        "a\u0316\u0301".repeat(LONGEST / 3),
        "1,".repeat(LONGEST / 2),
        "9".repeat(LONGEST),
        "a: b\n".repeat(LONGEST / 5),
        "a: \"" + "b".repeat(180) + "c\"\nb: \"" + "b".repeat(180) + "\"\nc: \"" + "b".repeat(170),
        "\"".repeat(LONGEST),
        ":".repeat(LONGEST),
        "\n".repeat(LONGEST),
        "\ufdfa".repeat(LONGEST),
        "b".repeat(200));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noInputMakesItFail(long seed) {
    String value = anyText(new Random(seed));

    for (Solution solution : SOLUTIONS) {
      Evaluation evaluation = AnswerMatcher.evaluate(solution, value, AnswerConditions.REGULAR);
      assertThat(evaluation.result())
          .isIn(AnswerResult.OK, AnswerResult.KO, AnswerResult.PARTIALLY);
    }
  }

  @ParameterizedTest(name = "heavy value {index}")
  @MethodSource("heavyValues")
  void noInputTakesMoreThanFiveMilliseconds(String value) {
    for (Solution solution : SOLUTIONS) {
      assertThat(quickest(solution, value)).as("%s", solution.getClass()).isLessThan(5);
    }
  }

  /** The cost of the work itself, once compiled and without what else the machine does. */
  private static double quickest(Solution solution, String value) {
    long quickest = Long.MAX_VALUE;
    for (int run = 0; run < 100; run++) {
      long start = System.nanoTime();
      AnswerMatcher.evaluate(solution, value, AnswerConditions.REGULAR);
      quickest = Math.min(quickest, System.nanoTime() - start);
    }
    return quickest / MILLISECONDS;
  }

  private static String anyText(Random random) {
    String[] pieces = {
      "a", "é", " ", "\n", ": ", "\"", "\\", "\\u", "0", "12,5", "-", "num1", "\u0301", "\ud83d",
      ",", "#ABAND#", "\0", "\ufeff", "e999",
    };
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.append(' ').toString();
  }
}
