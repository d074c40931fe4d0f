package fr.pix.certif.jury.control;

import static fr.pix.certif.framework.control.ChallengeType.QROCM_DEP;
import static fr.pix.certif.scoring.control.AnswerResult.FOCUSED_OUT;
import static fr.pix.certif.scoring.control.AnswerResult.KO;
import static fr.pix.certif.scoring.control.AnswerResult.OK;
import static fr.pix.certif.scoring.control.AnswerResult.TIMEDOUT;
import static fr.pix.certif.scoring.control.TestPaper.aPaper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.pix.certif.framework.control.ChallengeType;
import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.issue.control.ChallengeTraits;
import fr.pix.certif.issue.control.IssueKind;
import fr.pix.certif.issue.control.Resolution.Effect;
import fr.pix.certif.scoring.control.Attempt;
import fr.pix.certif.scoring.control.GivenAnswer;
import fr.pix.certif.scoring.control.ReproducibilityRate;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import fr.pix.certif.scoring.control.ScoringOutcome.Scored;
import fr.pix.certif.scoring.control.ScoringOutcome.ScoringError;
import fr.pix.certif.scoring.control.TestPaper;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AutomaticJuryTest {

  private static final ChallengeTraits EVERYTHING =
      new ChallengeTraits(true, true, true, true, true);

  @Test
  void whatACandidateLeftUnansweredCountsAsWrong() {
    var paper = threeQuestions("ok ok -");

    var decision = decide(paper, AbortReason.CANDIDATE);

    assertThat(decision.skippedQuestions()).containsExactly(3);
    assertThat(decision.neutralisedQuestions()).isEmpty();
    assertThat(rate(decision)).isEqualTo(new ReproducibilityRate(2, 3));
  }

  @Test
  void whatATechnicalProblemLeftUnansweredIsNeutralised() {
    var paper = threeQuestions("ok ok -");

    var decision = decide(paper, AbortReason.TECHNICAL);

    assertThat(decision.neutralisedQuestions()).containsExactly(3);
    assertThat(decision.skippedQuestions()).isEmpty();
    assertThat(rate(decision)).isEqualTo(new ReproducibilityRate(2, 2));
  }

  @Test
  void anUnfinishedTestWithoutReasonCannotBeScored() {
    var decision = decide(threeQuestions("ok ok -"), null);

    assertThat(decision.scoring().status()).isEqualTo(ResultStatus.ERROR);
    assertThat(decision.cancelledByTrustRule()).isFalse();
  }

  @Test
  void theAbortReasonOfACompletedTestIsIgnored() {
    var attempt = threeQuestions("ok ok -").build();
    var juryCase =
        new JuryCase(attempt, traits(attempt), true, Optional.of(AbortReason.TECHNICAL), List.of());

    var decision = AutomaticJury.decide(juryCase);

    assertThat(decision.neutralisedQuestions()).isEmpty();
    assertThat(decision.scoring().status()).isEqualTo(ResultStatus.ERROR);
  }

  @Test
  void tooManyQuestionsRemovedCancelTheCertification() {
    var decision = decide(threeQuestions("ok - -"), AbortReason.TECHNICAL);

    assertThat(decision.cancelledByTrustRule()).isTrue();
    assertThat(decision.scoring().status()).isEqualTo(ResultStatus.VALIDATED);
  }

  @Test
  void aReportIsSettledOnTheAnswerOfItsNumber() {
    var decision = judge(threeQuestions("ok ko ok"), new ReportToJudge(IssueKind.SKIP_ON_OOPS, 2));

    assertThat(decision.neutralisedQuestions()).containsExactly(2);
    assertThat(decision.reports().get(0).resolution().hasEffect()).isTrue();
    assertThat(decision.actionRequired()).isFalse();
  }

  @Test
  void aNumberIsTheRankOfTheAnswerNotOfTheQuestion() {
    var paper = threeQuestions("- - -").answering(3, KO).answering(3, OK).answering(1, KO);

    var decision =
        decide(paper, AbortReason.CANDIDATE, new ReportToJudge(IssueKind.SKIP_ON_OOPS, 2));

    assertThat(decision.neutralisedQuestions()).containsExactly(1);
  }

  @Test
  void aNumberBeyondTheAnswersSettlesNothing() {
    var decision = judge(threeQuestions("ko ok ok"), new ReportToJudge(IssueKind.SKIP_ON_OOPS, 4));

    assertThat(decision.neutralisedQuestions()).isEmpty();
    assertThat(decision.reports().get(0).resolution().text())
        .isEqualTo("Aucune question ne correspond au numéro 4");
  }

  @Test
  void aRightAnswerGivenLateIsNeutralisedForTheExtraTime() {
    var paper = threeQuestions("ok ok").asked("1.1", ChallengeType.QCM, TIMEDOUT);

    var decision = judge(paper, new ReportToJudge(IssueKind.EXTRA_TIME_EXCEEDED, 3));

    assertThat(decision.neutralisedQuestions()).containsExactly(3);
    assertThat(rate(decision)).isEqualTo(new ReproducibilityRate(2, 2));
  }

  @Test
  void anAnswerOutOfThePageBecomesRight() {
    var paper = threeQuestions("ok ok").asked("1.1", ChallengeType.QCM, FOCUSED_OUT);

    var decision = judge(paper, new ReportToJudge(IssueKind.UNINTENTIONAL_FOCUS_OUT, 3));

    assertThat(decision.acceptedAnswers()).containsExactly(new GivenAnswer(3, OK));
    assertThat(decision.neutralisedQuestions()).isEmpty();
    assertThat(rate(decision)).isEqualTo(new ReproducibilityRate(3, 3));
  }

  @Test
  void aLaterReportSeesWhatAnEarlierOneChanged() {
    var paper = threeQuestions("ok ok").asked("1.1", ChallengeType.QCM, FOCUSED_OUT);

    var decision =
        judge(
            paper,
            new ReportToJudge(IssueKind.UNINTENTIONAL_FOCUS_OUT, 3),
            new ReportToJudge(IssueKind.UNINTENTIONAL_FOCUS_OUT, 3),
            new ReportToJudge(IssueKind.SKIP_ON_OOPS, 3));

    assertThat(decision.reports())
        .extracting(report -> report.resolution().effect())
        .containsExactly(Effect.ANSWER_ACCEPTED, Effect.NONE, Effect.NONE);
    assertThat(decision.acceptedAnswers()).hasSize(1);
  }

  @Test
  void onlyAnImpactfulReportLeftOpenRequiresAction() {
    var decision =
        judge(
            threeQuestions("ok ok ok"),
            new ReportToJudge(IssueKind.FRAUD, 0),
            new ReportToJudge(IssueKind.SIGNATURE_ISSUE, 0),
            new ReportToJudge(IssueKind.WEBSITE_BLOCKED, 1));

    assertThat(decision.reports())
        .extracting(JudgedReport::actionRequired)
        .containsExactly(true, false, false);
    assertThat(decision.actionRequired()).isTrue();
  }

  @Test
  void aReportOnAQuestionNeverDrawnIsLeftToPeople() {
    var paper = threeQuestions("ok ok ok").answering(12, KO);

    var decision = judge(paper, new ReportToJudge(IssueKind.SKIP_ON_OOPS, 4));

    assertThat(decision.reports().get(0).resolution().isResolved()).isFalse();
    assertThat(decision.actionRequired()).isTrue();
  }

  @Test
  void aTestWithoutLevelRuleEndsInAReadableError() {
    var paper =
        aPaper().claiming("1.1", 1, 10).asked("1.1", QROCM_DEP, OK).asked("1.1", QROCM_DEP, OK);

    var decision = judge(paper);

    assertThat(decision.scoring()).isInstanceOf(ScoringError.class);
    assertThat(((ScoringError) decision.scoring()).cause()).contains("1.1");
  }

  @Test
  void theCaseItselfDoesNotChange() {
    var attempt = threeQuestions("ok ko -").build();
    var juryCase =
        new JuryCase(
            attempt,
            traits(attempt),
            false,
            Optional.of(AbortReason.TECHNICAL),
            List.of(new ReportToJudge(IssueKind.SKIP_ON_OOPS, 2)));

    var first = AutomaticJury.decide(juryCase);

    assertThat(juryCase.attempt()).isEqualTo(threeQuestionsLike(attempt));
    assertThat(AutomaticJury.decide(juryCase)).isEqualTo(first);
  }

  @Test
  void judgingWhatWasJudgedChangesNothingMore() {
    var attempt = threeQuestions("ok ko -").build();
    var reports = List.of(new ReportToJudge(IssueKind.SKIP_ON_OOPS, 2));
    var reason = Optional.of(AbortReason.CANDIDATE);
    var once = AutomaticJury.decide(new JuryCase(attempt, traits(attempt), false, reason, reports));

    var twice =
        AutomaticJury.decide(new JuryCase(once.attempt(), traits(attempt), false, reason, reports));

    assertThat(twice).isEqualTo(once);
  }

  @Test
  void everyQuestionMustHaveItsTraits() {
    var attempt = threeQuestions("ok ok ok").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JuryCase(attempt, List.of(), true, Optional.empty(), List.of()));
  }

  private static TestPaper threeQuestions(String answers) {
    return aPaper().claiming("1.1", 2, 20).asked("1.1", answers);
  }

  private static Attempt threeQuestionsLike(Attempt attempt) {
    return new Attempt(
        attempt.profile(),
        threeQuestions("ok ko -").build().challenges(),
        threeQuestions("ok ko -").build().answers(),
        attempt.maxReachableLevel());
  }

  private static List<ChallengeTraits> traits(Attempt attempt) {
    return Collections.nCopies(attempt.challenges().size(), EVERYTHING);
  }

  private static JuryDecision judge(TestPaper paper, ReportToJudge... reports) {
    Attempt attempt = paper.build();
    return AutomaticJury.decide(
        new JuryCase(attempt, traits(attempt), true, Optional.empty(), List.of(reports)));
  }

  private static JuryDecision decide(
      TestPaper paper, AbortReason reason, ReportToJudge... reports) {
    Attempt attempt = paper.build();
    return AutomaticJury.decide(
        new JuryCase(
            attempt, traits(attempt), false, Optional.ofNullable(reason), List.of(reports)));
  }

  private static ReproducibilityRate rate(JuryDecision decision) {
    return decision.scoring() instanceof Scored scored
        ? scored.rate()
        : new ReproducibilityRate(0, 0);
  }
}
