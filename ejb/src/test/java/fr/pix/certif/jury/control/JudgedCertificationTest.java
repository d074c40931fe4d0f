package fr.pix.certif.jury.control;

import static fr.pix.certif.scoring.control.TestPaper.aPaper;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.framework.control.ChallengeType;
import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.issue.control.ChallengeTraits;
import fr.pix.certif.issue.control.IssueKind;
import fr.pix.certif.jury.control.JudgedCertification.Standing;
import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.scoring.control.Attempt;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import fr.pix.certif.scoring.control.TestPaper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JudgedCertificationTest {

  private static final ChallengeTraits EVERYTHING =
      new ChallengeTraits(true, true, true, true, true);

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void judgingTwiceIsJudgingOnce(long seed) {
    Standing before = anyStanding(new Random(seed));
    JudgedCertification once = JudgedCertification.of(before);

    JudgedCertification twice = JudgedCertification.of(afterwards(once));

    assertThat(twice.changed()).isFalse();
    assertThat(twice.needsResult()).isFalse();
    assertThat(twice.cancelled()).isEqualTo(once.cancelled());
    assertThat(twice.decision().scoring()).isEqualTo(once.decision().scoring());
    assertThat(twice.forPublication()).isEqualTo(once.forPublication());
  }

  @Test
  void aTestThatTheJuryLeavesAloneGetsItsFirstResult() {
    var judged = JudgedCertification.of(completed("ok ok ok", Optional.empty()));

    assertThat(judged.changed()).isFalse();
    assertThat(judged.needsResult()).isTrue();
  }

  @Test
  void aResultThatNothingChangedIsKept() {
    var judged = JudgedCertification.of(completed("ok ok ok", Optional.of(ResultStatus.VALIDATED)));

    assertThat(judged.needsResult()).isFalse();
  }

  @Test
  void aKeptResultInErrorStillHoldsThePublication() {
    var judged = JudgedCertification.of(completed("ok ok ok", Optional.of(ResultStatus.ERROR)));

    assertThat(judged.forPublication().inError()).isTrue();
  }

  @Test
  void aCancelledCertificationNeedsNoScore() {
    Standing cancelled =
        new Standing(completed("ok ok -", Optional.empty()).untouched(), true, Optional.empty());

    var judged = JudgedCertification.of(cancelled);

    assertThat(judged.decision().scoring().status()).isEqualTo(ResultStatus.ERROR);
    assertThat(judged.cancelled()).isTrue();
    assertThat(judged.forPublication().inError()).isFalse();
  }

  @Test
  void anUnfinishedTestWithoutReasonIsUnexplained() {
    Attempt attempt = paper("ok ok -").build();
    var judged = JudgedCertification.of(standing(attempt, false, null, List.of()));

    assertThat(judged.forPublication().explained()).isFalse();
  }

  private static Standing completed(String answers, Optional<ResultStatus> result) {
    Attempt attempt = paper(answers).build();
    return new Standing(
        new JuryCase(attempt, traits(attempt), true, Optional.empty(), List.of()), false, result);
  }

  private static TestPaper paper(String answers) {
    return aPaper().claiming("1.1", 2, 20).asked("1.1", answers);
  }

  /** How the certification stands once the decision is written: settled reports are closed. */
  private static Standing afterwards(JudgedCertification once) {
    List<ReportToJudge> open = new ArrayList<>();
    for (int i = 0; i < once.decision().reports().size(); i++) {
      if (!once.decision().reports().get(i).resolution().isResolved()) {
        open.add(once.before().untouched().reports().get(i));
      }
    }
    JuryCase first = once.before().untouched();
    return new Standing(
        new JuryCase(
            once.decision().attempt(),
            first.traits(),
            first.completed(),
            first.abortReason(),
            open),
        once.cancelled(),
        Optional.of(
            once.before()
                .result()
                .filter(kept -> !once.changed())
                .orElse(once.decision().scoring().status())));
  }

  private static Standing anyStanding(Random random) {
    TestPaper paper = aPaper().claiming("1.1", 3, 30).claiming("2.2", 1, 12);
    for (String competence : List.of("1.1", "2.2")) {
      for (int question = 0; question < 3; question++) {
        AnswerResult[] results = AnswerResult.values();
        boolean answered = random.nextInt(5) > 0;
        paper.asked(
            competence,
            ChallengeType.values()[random.nextInt(ChallengeType.values().length)],
            answered ? results[random.nextInt(results.length)] : null);
      }
    }
    List<ReportToJudge> reports = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      reports.add(
          new ReportToJudge(
              IssueKind.values()[random.nextInt(IssueKind.values().length)], random.nextInt(7)));
    }
    AbortReason reason = random.nextBoolean() ? AbortReason.CANDIDATE : AbortReason.TECHNICAL;
    return standing(paper.build(), random.nextInt(3) > 0, reason, reports);
  }

  private static Standing standing(
      Attempt attempt, boolean completed, AbortReason reason, List<ReportToJudge> reports) {
    return new Standing(
        new JuryCase(attempt, traits(attempt), completed, Optional.ofNullable(reason), reports),
        false,
        Optional.empty());
  }

  private static List<ChallengeTraits> traits(Attempt attempt) {
    return Collections.nCopies(attempt.challenges().size(), EVERYTHING);
  }
}
