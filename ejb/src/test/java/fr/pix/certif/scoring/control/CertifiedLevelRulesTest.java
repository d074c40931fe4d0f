package fr.pix.certif.scoring.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertifiedLevelRulesTest {

  private static final int ESTIMATED = 3;
  private static final int PIX = 10;

  @ParameterizedTest(name = "{0} asked, {1} right, {2} neutralised")
  @CsvSource({
    "3, 3, 0, V, V, V",
    "3, 2, 0, V, D, D",
    "3, 2, 1, V, V, V",
    "3, 1, 0, U, U, U",
    "3, 1, 1, V, D, U",
    "3, 1, 2, V, V, D",
    "3, 0, 0, U, U, U",
    "3, 0, 1, U, U, U",
    "3, 0, 2, U, U, U",
    "3, 0, 3, U, U, U",
    "2, 2, 0, V, V, V",
    "2, 1, 0, V, D, U",
    "2, 1, 1, V, V, D",
    "2, 0, 0, U, U, U",
    "2, 0, 1, U, U, U",
    "2, 0, 2, U, U, U",
    "1, 1, 0, V, V, D",
    "1, 0, 0, U, U, U",
    "1, 0, 1, U, U, U",
  })
  void theVerdictDependsOnTheCountsAndOnTheRate(
      int asked, int correct, int neutralised, char high, char middle, char low) {
    LevelRule rule = CertifiedLevelRules.find(asked, correct, neutralised).orElseThrow();

    assertThat(letter(rule.at(100))).isEqualTo(high);
    assertThat(letter(rule.at(80))).isEqualTo(high);
    assertThat(letter(rule.at(79))).isEqualTo(middle);
    assertThat(letter(rule.at(70))).isEqualTo(middle);
    assertThat(letter(rule.at(69))).isEqualTo(low);
    assertThat(letter(rule.at(50))).isEqualTo(low);
  }

  @Test
  void theTableHasNineteenRulesNumberedInOrder() {
    assertThat(CertifiedLevelRules.all()).hasSize(19);
    assertThat(CertifiedLevelRules.all())
        .extracting(LevelRule::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
  }

  @Test
  void everyOtherCombinationHasNoRule() {
    int found = 0;
    for (int asked = -1; asked <= 6; asked++) {
      for (int correct = -1; correct <= 6; correct++) {
        for (int neutralised = -1; neutralised <= 6; neutralised++) {
          found += CertifiedLevelRules.find(asked, correct, neutralised).isPresent() ? 1 : 0;
        }
      }
    }

    assertThat(found).isEqualTo(19);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 2, 0, 80, 3", "3, 2, 0, 79, 2", "3, 1, 1, 80, 3", "3, 1, 1, 70, 2", "3, 1, 1, 69, -1",
    "3, 1, 2, 70, 3", "3, 1, 2, 69, 2", "2, 1, 0, 80, 3", "2, 1, 0, 70, 2", "2, 1, 0, 69, -1",
  })
  void theCertifiedLevelOfLevelThree(
      int asked, int correct, int neutralised, int rate, int certified) {
    LevelRule rule = CertifiedLevelRules.find(asked, correct, neutralised).orElseThrow();

    assertThat(rule.at(rate).level(ESTIMATED)).isEqualTo(certified);
  }

  @ParameterizedTest
  @CsvSource({"VALIDATED, 10", "DOWNGRADED, 2", "UNCERTIFIED, 0"})
  void theCertifiedScoreOfTenPix(Verdict verdict, int certified) {
    assertThat(verdict.score(PIX)).isEqualTo(certified);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "0, 1, 0", "1, 2, 50", "1, 3, 33", "2, 3, 67", "1, 200, 1", "48, 48, 100"})
  void theRateIsInWholePercentHalvesUp(int correct, int usable, int percent) {
    assertThat(new ReproducibilityRate(correct, usable).percent()).isEqualTo(percent);
  }

  @Test
  void theRateOfTwentyThreeOfFortyIsThatOfTheResultsAlreadyIssued() {
    assertThat(new ReproducibilityRate(23, 40).percent()).isEqualTo(57);
  }

  @Test
  void everyOtherRateOfATestIsTheExactOneHalvesUp() {
    for (int usable = 1; usable <= 64; usable++) {
      for (int correct = 0; correct <= usable; correct++) {
        if (correct != 23 || usable != 40) {
          assertThat(new ReproducibilityRate(correct, usable).percent())
              .as("%d of %d", correct, usable)
              .isEqualTo((200 * correct + usable) / (2 * usable));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"51, true", "50, true", "49, false"})
  void halfOfTheAnswersRightIsEnough(int percent, boolean enough) {
    assertThat(new ReproducibilityRate(percent, 100).isEnough()).isEqualTo(enough);
  }

  @ParameterizedTest
  @CsvSource({"8, 12, true", "7, 12, false", "33, 50, true", "32, 50, false", "0, 0, true"})
  void twoThirdsOfTheQuestionsMustRemainForTrust(int usable, int asked, boolean trusted) {
    assertThat(TrustRule.isTrusted(usable, asked)).isEqualTo(trusted);
  }

  private static char letter(Verdict verdict) {
    return verdict.name().charAt(0);
  }
}
