package fr.pix.certif.scoring.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.pix.certif.framework.control.ChallengeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerResultTest {

  @ParameterizedTest
  @CsvSource({
    "OK, 0, ok",
    "KO, 1, ko",
    "ABAND, 2, aband",
    "PARTIALLY, 3, partially",
    "TIMEDOUT, 4, timedout",
    "FOCUSED_OUT, 5, focusedOut",
  })
  void aResultKeepsItsStoredNumberAndItsName(AnswerResult result, int code, String wireName) {
    assertThat(result.code()).isEqualTo(code);
    assertThat(AnswerResult.ofCode(code)).isEqualTo(result);
    assertThat(result.wireName()).isEqualTo(wireName);
    assertThat(AnswerResult.ofWireName(wireName)).contains(result);
  }

  @Test
  void onlyOkIsCorrect() {
    assertThat(AnswerResult.values())
        .filteredOn(AnswerResult::isCorrect)
        .containsExactly(AnswerResult.OK);
  }

  @Test
  void anUnknownResultIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> AnswerResult.ofCode(6));
    assertThatIllegalArgumentException().isThrownBy(() -> AnswerResult.ofCode(-1));
    assertThat(AnswerResult.ofWireName("unimplemented")).isEmpty();
  }

  @Test
  void everyChallengeTypeIsFoundByItsName() {
    for (ChallengeType type : ChallengeType.values()) {
      assertThat(ChallengeType.ofWireName(type.wireName())).contains(type);
    }
    assertThat(ChallengeType.ofWireName("QMAIL")).isEmpty();
  }
}
