package fr.pix.certif.scoring.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.framework.control.ChallengeType;
import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import fr.pix.certif.scoring.control.ScoringOutcome.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any test, whatever was asked and answered. */
class ScoringPropertiesTest {

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aMarkNeverExceedsTheProfileNorTheCap(long seed) {
    Attempt attempt = anyAttempt(new Random(seed));

    if (CertificationScoring.score(attempt, Strictness.CONTINUE_ON_ERROR)
        instanceof Scored scored) {
      for (CompetenceMark mark : scored.marks()) {
        int estimated = attempt.profile().level(mark.competence());
        assertThat(mark.level()).isBetween(-1, Math.min(estimated, attempt.maxReachableLevel()));
        assertThat(mark.score())
            .isBetween(
                0,
                Math.min(
                    attempt.profile().score(mark.competence()), 8 * attempt.maxReachableLevel()));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theScoreIsTheSumOfTheMarksAndDecidesTheStatus(long seed) {
    Attempt attempt = anyAttempt(new Random(seed));

    if (CertificationScoring.score(attempt, Strictness.CONTINUE_ON_ERROR)
        instanceof Scored scored) {
      int sum = scored.marks().stream().mapToInt(CompetenceMark::score).sum();
      assertThat(scored.score()).isEqualTo(sum);
      assertThat(scored.status())
          .isEqualTo(sum > 0 ? ResultStatus.VALIDATED : ResultStatus.REJECTED);
      assertThat(scored.marks()).hasSize(attempt.profile().certifiableCompetences());
      assertThat(scored.marks()).extracting(CompetenceMark::competence).isSorted();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void oneMoreRightAnswerNeverLowersTheRate(long seed) {
    Random random = new Random(seed);
    Attempt attempt = anyAttempt(random);
    List<GivenAnswer> better = new ArrayList<>(attempt.answers());
    int improved = random.nextInt(better.size());
    better.set(improved, new GivenAnswer(better.get(improved).question(), AnswerResult.OK));

    int rate = rate(attempt);
    int betterRate =
        rate(
            new Attempt(
                attempt.profile(), attempt.challenges(), better, attempt.maxReachableLevel()));

    assertThat(betterRate).isGreaterThanOrEqualTo(rate);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void scoringTwiceGivesTheSameResult(long seed) {
    Attempt attempt = anyAttempt(new Random(seed));

    for (Strictness strictness : Strictness.values()) {
      assertThat(CertificationScoring.score(attempt, strictness))
          .isEqualTo(CertificationScoring.score(attempt, strictness));
    }
  }

  private static int rate(Attempt attempt) {
    return Tally.of(attempt, AnswerSheet.of(attempt)).rate().percent();
  }

  private static Attempt anyAttempt(Random random) {
    double[] pix = new double[CompetenceCode.COUNT];
    List<AskedChallenge> challenges = new ArrayList<>();
    List<GivenAnswer> answers = new ArrayList<>();
    for (int competence = 0; competence < pix.length; competence++) {
      pix[competence] = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 64;
      int asked = 1 + random.nextInt(3);
      for (int i = 0; i < asked; i++) {
        challenges.add(anyChallenge(competence, random));
        if (random.nextInt(20) > 0 || answers.isEmpty()) {
          answers.add(new GivenAnswer(challenges.size(), anyResult(random)));
        }
      }
    }
    return new Attempt(Profile.ofPix(pix), challenges, answers, 1 + random.nextInt(8));
  }

  private static AskedChallenge anyChallenge(int competence, Random random) {
    ChallengeType[] types = ChallengeType.values();
    return new AskedChallenge(
        competence,
        types[random.nextInt(types.length)],
        random.nextInt(10) == 0,
        random.nextInt(20) == 0);
  }

  private static AnswerResult anyResult(Random random) {
    return random.nextInt(3) > 0 ? AnswerResult.OK : AnswerResult.ofCode(random.nextInt(6));
  }
}
