package fr.pix.certif.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EditDistanceTest {

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "a, '', 1",
    "'', abc, 3",
    "disque, disque, 0",
    "disque, diqsue, 2",
    "chien, niche, 4",
    "ordinateur, ordinatuer, 2",
  })
  void errorsAreCharactersAddedForgottenOrReplaced(String a, String b, int distance) {
    assertThat(EditDistance.isWithin(distance, a, b)).isTrue();
    assertThat(distance > 0 && EditDistance.isWithin(distance - 1, a, b)).isFalse();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theBandGivesTheAnswerOfTheWholeTable(long seed) {
    Random random = new Random(seed);
    String a = word(random);
    String b = word(random);
    int distance = wholeTable(a, b);

    for (int max = 0; max <= 14; max++) {
      assertThat(EditDistance.isWithin(max, a, b))
          .as("%s and %s within %d", a, b, max)
          .isEqualTo(distance <= max);
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(13);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  private static int wholeTable(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
        } else {
          int replaced = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
          table[i][j] = Math.min(replaced, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        }
      }
    }
    return table[a.length()][b.length()];
  }
}
