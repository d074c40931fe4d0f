package fr.pix.certif.assessment.control;

import static fr.pix.certif.scoring.control.AnswerResult.KO;
import static fr.pix.certif.scoring.control.AnswerResult.OK;
import static fr.pix.certif.scoring.control.AnswerResult.PARTIALLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.pix.certif.framework.control.ChallengeType;
import fr.pix.certif.scoring.control.AnswerResult;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SolutionReaderTest {

  private static final String COLOURS =
      """
      num1:
      - rouge
      - 'carmin'
      num2:
      - vert
      """;

  @Test
  void aQcuAndAQcmAreReadAsOptionNumbers() {
    assertThat(evaluate(ChallengeType.QCU, "2", "2")).isEqualTo(OK);
    assertThat(evaluate(ChallengeType.QCM, "1, 3", "3,1")).isEqualTo(OK);
  }

  @Test
  void aQrocIsReadAsATextALine() {
    assertThat(evaluate(ChallengeType.QROC, "bonne\nbon\n", "bon")).isEqualTo(OK);
    assertThat(evaluate(ChallengeType.QROC, "bonne\nbon\n", "mauvais")).isEqualTo(KO);
  }

  @Test
  void aNumberFormatIsReadAsNumbers() {
    var solution =
        SolutionReader.read(
            ChallengeType.QROC, "nombre", "3,5\n4", Tolerance.ALL, Optional.empty());

    assertThat(solution.evaluate("3.50").result()).isEqualTo(OK);
  }

  @Test
  void fieldsAreReadWithTheirTexts() {
    assertThat(evaluate(ChallengeType.QROCM_IND, COLOURS, "num1: carmin\nnum2: vert"))
        .isEqualTo(OK);
    assertThat(evaluate(ChallengeType.QROCM_IND, COLOURS, "num1: vert\nnum2: rouge")).isEqualTo(KO);
    assertThat(evaluate(ChallengeType.QROCM_DEP, COLOURS, "num1: vert\nnum2: rouge")).isEqualTo(OK);
    assertThat(evaluate(ChallengeType.QROCM_DEP, COLOURS, "num1: vert\nnum2: noir"))
        .isEqualTo(PARTIALLY);
  }

  @Test
  void theGradesOfTheAuthorAreFollowed() {
    var solution =
        SolutionReader.read(
            ChallengeType.QROCM_DEP,
            null,
            COLOURS,
            Tolerance.ALL,
            Optional.of(new Grades(2, 1, 1)));

    assertThat(solution.evaluate("num1: vert").result()).isEqualTo(OK);
  }

  @Test
  void gradesThatNobodyCanReachAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Grades(2, 1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new Grades(2, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Grades(3, 2, 1));
  }

  @Test
  void anUnreadableSolutionAcceptsNothing() {
    for (ChallengeType type : ChallengeType.values()) {
      assertThat(evaluate(type, ": \n- \n\n", "autre: chose")).as(type.wireName()).isEqualTo(KO);
    }
  }

  private static AnswerResult evaluate(ChallengeType type, String solution, String value) {
    return SolutionReader.read(type, "mots", solution, Tolerance.ALL, Optional.empty())
        .evaluate(value)
        .result();
  }
}
