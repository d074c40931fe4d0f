package fr.pix.certif.positioning.control;

import static fr.pix.certif.positioning.control.SkillsOfTest.skill;
import static fr.pix.certif.positioning.control.SkillsOfTest.tube;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pix.certif.framework.control.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextQuestionTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theFirstQuestionIsOfLevelTwo(long seed) {
    CompetenceKnowledge none = knowing(both(tube("hard", 1, 2, 3, 4, 5), tube("wide", 1, 2, 4, 6)));

    assertThat(next(none, seed).level()).isEqualTo(2);
  }

  @Test
  void withoutASkillOfLevelTwoTheFirstQuestionIsAnother() {
    assertThat(next(knowing(tube("hard", 3, 4)), 1).level()).isBetween(3, 4);
  }

  @Test
  void easyTubesComeFirst() {
    CompetenceKnowledge none = knowing(both(tube("hard", 1, 2, 3, 4, 5), tube("easy", 1, 2, 3)));

    assertThat(next(none, 1).tubeId()).isEqualTo("easy");
  }

  @Test
  void nothingMuchHarderThanTheEstimatedLevelIsAsked() {
    CompetenceKnowledge none = knowing(tube("hard", 5, 6));

    assertThat(NextQuestion.skill(none, new SplittableRandom(1))).isEmpty();
  }

  @Test
  void aTubeOfWhichNothingIsKnownTeachesMore() {
    List<Skill> skills = both(tube("begun", 1, 2, 3, 4), tube("fresh", 1, 2, 3, 4));
    CompetenceKnowledge known = knowing(skills);
    known = known.with(known.learn(skills.get(1), true));

    assertThat(next(known, 1).tubeId()).isEqualTo("fresh");
  }

  @Test
  void theGainWeighsWhatEitherAnswerWouldDecide() {
    List<Skill> unknown = List.of(skill("t", 1, "1"), skill("t", 2, "2"), skill("t", 3, "4"));

    assertThat(NextQuestion.gain(unknown.get(1), unknown, 2)).isEqualTo(0.5 * 3 + 0.5 * 6);
    assertThat(NextQuestion.gain(unknown.get(0), unknown, 1)).isEqualTo(0.5 * 1 + 0.5 * 7);
  }

  @Test
  void theEstimatedLevelRisesWithRightAnswersAndFallsWithWrongOnes() {
    Skill two = skill("t", 2, "1");
    Skill four = skill("u", 4, "1");

    assertThat(EstimatedLevel.of(Map.of())).isEqualTo(2);
    assertThat(EstimatedLevel.of(Map.of(two, true, four, true))).isGreaterThan(4);
    assertThat(EstimatedLevel.of(Map.of(two, false, four, false))).isLessThan(2);
    assertThat(EstimatedLevel.chance(3, 3)).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void aQuestionNotMetYetIsPreferred() {
    List<String> challenges = List.of("a", "b");

    for (long seed = 0; seed < 20; seed++) {
      assertThat(NextQuestion.challenge(challenges, Set.of("a"), new SplittableRandom(seed)))
          .isEqualTo("b");
    }
    assertThat(NextQuestion.challenge(challenges, Set.of("a", "b"), new SplittableRandom(1)))
        .isIn("a", "b");
  }

  private static Skill next(CompetenceKnowledge known, long seed) {
    return NextQuestion.skill(known, new SplittableRandom(seed)).orElseThrow();
  }

  private static CompetenceKnowledge knowing(List<Skill> skills) {
    return CompetenceKnowledge.of(skills, List.of());
  }

  private static List<Skill> both(List<Skill> one, List<Skill> other) {
    List<Skill> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }
}
