package fr.pix.certif.scoring.control;

import static fr.pix.certif.framework.control.ChallengeType.QCM;
import static fr.pix.certif.framework.control.ChallengeType.QROCM_DEP;
import static fr.pix.certif.scoring.control.AnswerResult.OK;
import static fr.pix.certif.scoring.control.AnswerResult.PARTIALLY;
import static fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus.ERROR;
import static fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus.REJECTED;
import static fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus.VALIDATED;
import static fr.pix.certif.scoring.control.TestPaper.aPaper;
import static fr.pix.certif.scoring.control.TestPaper.allRight;
import static fr.pix.certif.scoring.control.TestPaper.fourCompetences;
import static fr.pix.certif.scoring.control.TestPaper.marks;
import static fr.pix.certif.scoring.control.TestPaper.mixed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.pix.certif.scoring.control.ScoringOutcome.Scored;
import fr.pix.certif.scoring.control.ScoringOutcome.ScoringError;
import org.junit.jupiter.api.Test;

/** The worked examples of the scoring rules, each named by the rule it shows. */
class CertificationScoringTest {

  private static final String UNANSWERED =
      "L’utilisateur n’a pas répondu à toutes les questions, alors qu'aucune raison d'abandon n'a"
          + " été fournie.";

  @Test
  void aPerfectTestConfirmsTheWholeProfile() {
    var scored = fourCompetences("ok ok ok", "ok ok ok", "ok ok ok", "ok ok ok").scored();

    assertThat(scored.rate().percent()).isEqualTo(100);
    assertThat(scored.score()).isEqualTo(100);
    assertThat(scored.status()).isEqualTo(VALIDATED);
    assertThat(marks(scored))
        .containsExactly(
            tuple("1.1", 1, 10), tuple("2.2", 2, 20), tuple("3.3", 3, 30), tuple("4.3", 4, 40));
  }

  @Test
  void aTestAllWrongIsRejectedWithEveryLevelUncertified() {
    var scored = fourCompetences("ko ko ko", "ko ko ko", "ko ko ko", "ko ko ko").scored();

    assertThat(scored.rate().percent()).isZero();
    assertThat(scored.status()).isEqualTo(REJECTED);
    assertThat(marks(scored))
        .containsExactly(
            tuple("1.1", -1, 0), tuple("2.2", -1, 0), tuple("3.3", -1, 0), tuple("4.3", -1, 0));
  }

  @Test
  void aCompetenceAllWrongIsNotCertifiedWhileTheOthersAre() {
    var scored = fourCompetences("ok ok ok", "ok ok ok", "ok ok ok", "ko ko ko").scored();

    assertThat(scored.rate().percent()).isEqualTo(75);
    assertThat(marks(scored))
        .containsExactly(
            tuple("1.1", 1, 10), tuple("2.2", 2, 20), tuple("3.3", 3, 30), tuple("4.3", -1, 0));
  }

  @Test
  void levelOneDowngradedIsLevelZeroNotUncertified() {
    var scored = mixed().scored();

    assertThat(scored.rate().percent()).isEqualTo(67);
    assertThat(scored.score()).isEqualTo(54);
    assertThat(marks(scored))
        .containsExactly(
            tuple("1.1", 0, 2), tuple("2.2", 2, 20), tuple("3.3", -1, 0), tuple("4.3", 3, 32));
  }

  @Test
  void aNeutralisedQuestionLeavesTheRate() {
    var scored = mixed().neutralising(1).scored();

    assertThat(scored.rate()).isEqualTo(new ReproducibilityRate(7, 11));
    assertThat(scored.rate().percent()).isEqualTo(64);
  }

  @Test
  void aQuestionWithoutAnswerForbidsScoring() {
    var paper = fourCompetences("ok ok ok", "ok ok ok", "ok ok ok", "ok ok -");

    assertThat(paper.outcome()).isEqualTo(new ScoringError(UNANSWERED));
  }

  @Test
  void twoAnswersToOneQuestionForbidScoring() {
    var paper = fourCompetences("ok ok ok", "ok ok ok", "ok ok ok", "ok ok ok").answering(3, OK);

    assertThat(paper.outcome())
        .isEqualTo(new ScoringError("Plusieurs réponses pour une même épreuve"));
  }

  @Test
  void aTestedCompetenceWithoutQuestionForbidsScoring() {
    var paper = fourCompetences("ok ok ok", "ok ok ok", "ok ok ok", "");

    assertThat(paper.outcome())
        .isEqualTo(new ScoringError("Pas assez de challenges posés pour la compétence 4.3"));
  }

  @Test
  void aResultIsTrustedWithFourQuestionsOfTwelveNeutralised() {
    assertThat(allRight().neutralising(1, 4, 7, 10).scored().trusted()).isTrue();
  }

  @Test
  void aResultIsNotTrustedWithSixQuestionsOfTwelveNeutralised() {
    assertThat(allRight().neutralising(1, 2, 4, 5, 7, 10).scored().trusted()).isFalse();
  }

  @Test
  void aDowngradedCompetenceLosesALevelAndItsEightPix() {
    var paper = aPaper().claiming("1.1", 2, 20).asked("1.1", "ok ok ko");

    var scored = paper.scored();

    assertThat(scored.rate().percent()).isEqualTo(67);
    assertThat(marks(scored)).containsExactly(tuple("1.1", 1, 12));
  }

  @Test
  void theCapComesAfterTheLossOfALevel() {
    var scored = twoCompetences().asked("5.1", "ok").asked("5.2", "ko ok ko").scored();

    assertThat(scored.rate().percent()).isEqualTo(50);
    assertThat(marks(scored)).containsExactly(tuple("5.1", 4, 40), tuple("5.2", -1, 0));
  }

  @Test
  void aQuestionOfDependentFieldsCountsForTwoWhereQuestionsAreFew() {
    var paper =
        twoCompetences().asked("5.1", QCM, OK).asked("5.1", QROCM_DEP, OK).asked("5.2", "ko ok ko");

    var scored = paper.scored();

    assertThat(scored.rate().percent()).isEqualTo(60);
    assertThat(marks(scored)).containsExactly(tuple("5.1", 5, 40), tuple("5.2", -1, 0));
    assertThat(scored.marks().get(0).asked()).isEqualTo(3);
    assertThat(scored.marks().get(0).correct()).isEqualTo(3);
  }

  @Test
  void aQuestionOfDependentFieldsPartlyRightCountsForOne() {
    var paper =
        twoCompetences()
            .asked("5.1", QCM, OK)
            .asked("5.1", QROCM_DEP, PARTIALLY)
            .asked("5.2", "ko ok ok");

    var scored = paper.scored();

    assertThat(scored.rate().percent()).isEqualTo(60);
    assertThat(marks(scored)).containsExactly(tuple("5.1", 4, 40), tuple("5.2", 2, 28));
  }

  @Test
  void questionsOfCompetencesNotTestedAreIgnored() {
    var paper =
        aPaper().claiming("1.1", 1, 10).asked("1.1", "ko").asked("5.1", "ok").asked("5.2", "ok");

    var scored = paper.scored();

    assertThat(scored.rate().percent()).isZero();
    assertThat(scored.asked()).isEqualTo(1);
  }

  @Test
  void aQuestionNeitherAnsweredNorSkippedIsNotUsable() {
    var paper = aPaper().claiming("1.1", 1, 10).asked("1.1", "- - -");

    var outcome = CertificationScoring.score(paper.build(), Strictness.CONTINUE_ON_ERROR);

    assertThat(((Scored) outcome).rate().usable()).isZero();
  }

  @Test
  void usableQuestionsAreAnsweredOrSkippedButNotNeutralised() {
    var paper =
        aPaper()
            .claiming("1.1", 1, 10)
            .asked("1.1", "ok ok")
            .claiming("1.2", 1, 10)
            .asked("1.2", "ok -")
            .neutralising(1)
            .skipping(4);

    assertThat(paper.scored().rate().usable()).isEqualTo(3);
  }

  @Test
  void twoQuestionsOfDependentFieldsHaveNoLevelRuleHenceAReadableError() {
    var paper =
        aPaper().claiming("1.1", 1, 10).asked("1.1", QROCM_DEP, OK).asked("1.1", QROCM_DEP, OK);

    for (Strictness strictness : Strictness.values()) {
      var outcome = CertificationScoring.score(paper.build(), strictness);

      assertThat(outcome.status()).isEqualTo(ERROR);
      assertThat(((ScoringError) outcome).cause())
          .contains(
              "compétence 1.1", "comptées\u202f: 4, réussies\u202f: 3, neutralisées\u202f: 0");
    }
  }

  private static TestPaper twoCompetences() {
    return aPaper().claiming("5.1", 5, 50).claiming("5.2", 3, 36);
  }
}
