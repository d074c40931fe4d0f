package fr.pix.certif.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.framework.control.ChallengeType;
import fr.pix.certif.scoring.control.AnswerResult;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed, however long, costs little and never fails, whatever is forgiven. */
class AnswerMatcherRobustnessTest {

  private static final int LONGEST = AnswerMatcher.LONGEST_VALUE;
  private static final double MILLISECONDS = 1e6;
  private static final String LONG_WORD = "b".repeat(190);

  /**
   * What people, and those who wish harm, type: letters of all kinds, marks, halves of characters.
   */
  private static final String[] PIECES = {
    "a",
    "é",
    " ",
    "\n",
    ": ",
    "\"",
    "\\",
    "\\u",
    "0",
    "12,5",
    "-",
    "num1",
    "\u0301",
    "\ud83d",
    "\ude00",
    ",",
    "#ABAND#",
    "\0",
    "\ufeff",
    "e999",
    "œ",
    "ß",
    "ﬁ",
    "ĳ",
    "İ",
    "ς",
    "\u00a0",
    "\u202f",
    "\u200b",
    "\u0316",
    "1 000",
    "∞",
    "NaN",
    "٣",
    "한",
    "\u1100\u1161",
    "🙂",
    "\r",
    "'",
  };

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  static List<String> heavyValues() {
    return List.of(
        "a".repeat(LONGEST),
        "a\u0316\u0301".repeat(LONGEST / 3),
        "a" + "\u0316\u0301".repeat(LONGEST / 2 - 1),
        "a" + "\u0316\u0301".repeat(499),
        "\ud800".repeat(1_000),
        ("a" + "\u0301\u0316".repeat(15)).repeat(LONGEST / 31),
        "1,".repeat(LONGEST / 2),
        "9".repeat(LONGEST),
        "0".repeat(LONGEST - 1) + "1",
        "0,".concat("3".repeat(LONGEST - 2)),
        "1e".concat("9".repeat(LONGEST - 2)),
        "a: b\n".repeat(LONGEST / 5),
        "a: \"" + "b".repeat(180) + "c\"\nb: \"" + "b".repeat(180) + "\"\nc: \"" + "b".repeat(170),
        "\"".repeat(LONGEST),
        "\\u".repeat(LONGEST / 2),
        ":".repeat(LONGEST),
        "\n".repeat(LONGEST),
        "\0".repeat(LONGEST),
        "\ud800".repeat(LONGEST),
        "\udc00\ud800".repeat(LONGEST / 2),
        "\u00a0".repeat(LONGEST),
        "œ".repeat(LONGEST),
        "ß".repeat(LONGEST),
        "ﬃ".repeat(LONGEST),
        "\u1100\u1161\u11a8".repeat(LONGEST / 3),
        "\ufdfa".repeat(LONGEST),
        "\ud834\udd5e".repeat(LONGEST / 2),
        "b".repeat(200),
        "b".repeat(189) + "c".repeat(11));
  }

  static List<Set<Tolerance>> tolerances() {
    List<Set<Tolerance>> all = new ArrayList<>();
    for (int chosen = 0; chosen < 1 << Tolerance.values().length; chosen++) {
      Set<Tolerance> some = EnumSet.noneOf(Tolerance.class);
      for (Tolerance tolerance : Tolerance.values()) {
        if ((chosen & 1 << tolerance.ordinal()) != 0) {
          some.add(tolerance);
        }
      }
      all.add(some);
    }
    return all;
  }

  /** A solution of each type, with texts short, long and unusual. */
  private static List<Solution> solutions(Set<Tolerance> tolerances, String any) {
    return List.of(
        Solution.option("2"),
        Solution.options(List.of("1", "2", "3")),
        Solution.text(List.of("mot de passe", LONG_WORD, any, "a".repeat(LONGEST)), tolerances),
        Solution.number(List.of("3,5"), tolerances),
        Solution.number(List.of("3,5", any), tolerances),
        Solution.independentFields(
            Map.of("a", List.of("x", LONG_WORD), "b", List.of("y", any)), tolerances),
        Solution.dependentFields(
            List.of(List.of("x", LONG_WORD), List.of("y", any), List.of("z")),
            tolerances,
            Grades.everyFieldOf(3)),
        SolutionReader.read(
            ChallengeType.QROCM_DEP, null, "illisible", tolerances, Optional.empty()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noInputMakesItFail(long seed) {
    Random random = new Random(seed);

    for (Set<Tolerance> some : tolerances()) {
      for (Solution solution : solutions(some, anyText(random))) {
        assertThat(AnswerMatcher.evaluate(solution, anyText(random) + " ", regular()).result())
            .isIn(AnswerResult.OK, AnswerResult.KO, AnswerResult.PARTIALLY);
      }
    }
  }

  @ParameterizedTest(name = "heavy value {index}")
  @MethodSource("heavyValues")
  void noInputTakesMoreThanFiveMilliseconds(String value) {
    for (Set<Tolerance> some : List.of(Tolerance.ALL, Set.<Tolerance>of())) {
      for (Solution solution : solutions(some, "œuvre")) {
        assertThat(quickest(solution, value)).as("%s", solution.getClass()).isLessThan(5);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aSolutionTypedAsItStandsIsRight(long seed) {
    String solution = anyText(new Random(seed)) + "x";

    for (Set<Tolerance> some : tolerances()) {
      assertThat(result(Solution.text(List.of("autre", solution), some), solution))
          .isEqualTo(AnswerResult.OK);
      assertThat(result(oneField(solution, some), fields(solution))).isEqualTo(AnswerResult.OK);
      assertThat(result(twoGroups(solution, some), fields("autre", solution)))
          .isEqualTo(AnswerResult.OK);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void howTheKeyboardComposesAccentsDoesNotMatter(long seed) {
    String solution = anyText(new Random(seed)) + "été";

    for (Set<Tolerance> some : tolerances()) {
      for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
        assertThat(
                result(
                    Solution.text(List.of(solution), some), Normalizer.normalize(solution, form)))
            .isEqualTo(AnswerResult.OK);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u00a0", "\u202f", "\u2009", "\t", "\ufeff"})
  void spacesOfEveryKindAreForgivenHoweverMany(String space) {
    Solution solution = Solution.text(List.of("clé USB"), Tolerance.ALL);
    String padding = space.repeat(9_000);

    assertThat(result(solution, padding + "cle" + space + "usb" + padding))
        .isEqualTo(AnswerResult.OK);
    assertThat(result(Solution.number(List.of("3,5"), Set.of()), padding + "3,50" + padding))
        .isEqualTo(AnswerResult.OK);
  }

  @Test
  void marksByThousandsAreNoAnswerUnlessExpectedSo() {
    String heap = "e" + "\u0301".repeat(5_000);

    assertThat(result(Solution.text(List.of("e"), Tolerance.ALL), heap)).isEqualTo(AnswerResult.KO);
    assertThat(result(Solution.text(List.of(heap), Tolerance.ALL), heap))
        .isEqualTo(AnswerResult.OK);
    assertThat(result(Solution.text(List.of("e"), Tolerance.ALL), "e" + "\u0301".repeat(500)))
        .isEqualTo(AnswerResult.OK);
  }

  /** As the reference: what is no plain letter disappears on both sides with the punctuation. */
  @Test
  void ligaturesAndSharpSAreComparedWithThemselves() {
    for (String word : List.of("cœur", "Straße", "œuvre", "ﬁchier")) {
      for (Set<Tolerance> some : tolerances()) {
        assertThat(result(Solution.text(List.of(word), some), word)).isEqualTo(AnswerResult.OK);
      }
    }
    assertThat(result(Solution.text(List.of("cœur"), Tolerance.ALL), "CŒUR"))
        .isEqualTo(AnswerResult.OK);
    assertThat(result(Solution.text(List.of("cœur"), Set.of()), "coeur"))
        .isEqualTo(AnswerResult.KO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3,5", "3.50", "3,5\u00a0", "\u202f3,5", "0003,5000", "35e-1", "+3,5"})
  void aNumberIsReadHoweverItIsWritten(String typed) {
    assertThat(result(Solution.number(List.of("3,5"), Set.of()), typed)).isEqualTo(AnswerResult.OK);
  }

  @Test
  void digitsByThousandsAreNoNumber() {
    for (String typed : List.of("3".repeat(LONGEST), "1e99999", "1e-99999", "3,5e", ",", "-")) {
      assertThat(result(Solution.number(List.of("3,5"), Tolerance.ALL), typed))
          .isEqualTo(AnswerResult.KO);
    }
  }

  /** The cost of the work itself, once compiled and without what else the machine does. */
  private static double quickest(Solution solution, String value) {
    long quickest = Long.MAX_VALUE;
    for (int run = 0; run < 30; run++) {
      long start = System.nanoTime();
      AnswerMatcher.evaluate(solution, value, regular());
      quickest = Math.min(quickest, System.nanoTime() - start);
    }
    return quickest / MILLISECONDS;
  }

  private static AnswerConditions regular() {
    return AnswerConditions.REGULAR;
  }

  private static AnswerResult result(Solution solution, String value) {
    return AnswerMatcher.evaluate(solution, value, regular()).result();
  }

  private static Solution oneField(String text, Set<Tolerance> tolerances) {
    return Solution.independentFields(Map.of("num1", List.of("autre", text)), tolerances);
  }

  private static Solution twoGroups(String text, Set<Tolerance> tolerances) {
    return Solution.dependentFields(
        List.of(List.of(text), List.of("autre")), tolerances, Grades.everyFieldOf(2));
  }

  private static String fields(String... texts) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String text : texts) {
      fields.put("num" + (fields.size() + 1), text);
    }
    return AnswerFields.format(fields);
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
