package fr.pix.certif.scoring.control;

import static fr.pix.certif.framework.control.ChallengeType.QCM;
import static fr.pix.certif.framework.control.ChallengeType.QROCM_DEP;
import static fr.pix.certif.scoring.control.AnswerResult.KO;
import static fr.pix.certif.scoring.control.AnswerResult.OK;
import static fr.pix.certif.scoring.control.AnswerResult.PARTIALLY;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scoring at its limits: odd tests, few questions, caps, and what a mark explains. */
class ScoringLimitsTest {

  @Test
  void twoAnswersToAQuestionThatDoesNotCountForbidNothing() {
    var paper =
        aPaper().claiming("1.1", 1, 10).asked("1.1", "ok").asked("5.1", "ok").answering(2, KO);

    assertThat(paper.scored().status()).isEqualTo(VALIDATED);
  }

  @Test
  void belowTheMinimumRateNoLevelRuleIsLookedFor() {
    var paper =
        aPaper().claiming("1.1", 1, 10).asked("1.1", QROCM_DEP, KO).asked("1.1", QROCM_DEP, KO);

    var scored = paper.scored();

    assertThat(scored.status()).isEqualTo(REJECTED);
    assertThat(scored.marks().get(0).rule()).isEmpty();
  }

  @Test
  void amongThreeQuestionsOneOfDependentFieldsCountsForOne() {
    var paper =
        aPaper().claiming("1.1", 1, 10).asked("1.1", "ok ok").asked("1.1", QROCM_DEP, PARTIALLY);

    var mark = paper.scored().marks().get(0);

    assertThat(mark.asked()).isEqualTo(3);
    assertThat(mark.correct()).isEqualTo(2);
  }

  @Test
  void aMarkSaysWhichRuleGaveIt() {
    var mark = mixed().scored().marks().get(0);

    assertThat(mark.rule()).map(LevelRule::number).contains(2);
    assertThat(mark.asked()).isEqualTo(3);
    assertThat(mark.correct()).isEqualTo(2);
    assertThat(mark.neutralised()).isZero();
  }

  @Test
  void anAnswerToAQuestionNeverDrawnForbidsScoring() {
    var paper = allRight().answering(13, OK);

    assertThat(paper.outcome())
        .isEqualTo(new ScoringError("Une réponse ne correspond à aucune épreuve posée"));
  }

  @Test
  void continuingOnErrorScoresWhatThereIs() {
    var paper =
        fourCompetences("ok ok ok", "ok ok ok", "ok ok ok", "ok - -")
            .answering(1, KO)
            .answering(99, KO);

    var outcome = CertificationScoring.score(paper.build(), Strictness.CONTINUE_ON_ERROR);

    assertThat(outcome).isInstanceOf(Scored.class);
    assertThat(((Scored) outcome).rate()).isEqualTo(new ReproducibilityRate(10, 10));
  }

  @Test
  void everyQuestionNeutralisedIsRejectedAndNotTrusted() {
    var scored = allRight().neutralising(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).scored();

    assertThat(scored.rate().percent()).isZero();
    assertThat(scored.status()).isEqualTo(REJECTED);
    assertThat(scored.trusted()).isFalse();
  }

  @Test
  void levelAndPixAreCappedAtTheHighestReachableLevel() {
    var paper = aPaper().upToLevel(6).claiming("1.1", 7, 63).asked("1.1", "ok ok ok");

    assertThat(marks(paper.scored())).containsExactly(tuple("1.1", 6, 48));
  }

  @ParameterizedTest
  @EnumSource(value = AnswerResult.class, mode = EnumSource.Mode.EXCLUDE, names = "OK")
  void onlyOkCountsAsRight(AnswerResult result) {
    var paper = aPaper().claiming("1.1", 1, 10).asked("1.1", QCM, result);

    assertThat(paper.scored().rate()).isEqualTo(new ReproducibilityRate(0, 1));
  }
}
