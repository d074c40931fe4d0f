package fr.pix.certif.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.assessment.control.ChallengeSelection.CompetenceToTest;
import fr.pix.certif.assessment.control.ChallengeSelection.DrawnChallenge;
import fr.pix.certif.assessment.control.ChallengeSelection.ValidatedSkill;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChallengeSelectionTest {

  private static final long SEED = 7;

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @Test
  void theHardestSkillsAreTestedThreeACompetence() {
    var skills = List.of(skill("@a", 1), skill("@b", 2), skill("@c", 3), skill("@d", 4));

    assertThat(namesDrawn(skills)).containsExactly("@d4", "@c3", "@b2");
  }

  @Test
  void fewerSkillsGiveFewerQuestions() {
    assertThat(namesDrawn(List.of(skill("@a", 1)))).containsExactly("@a1");
    assertThat(namesDrawn(List.of())).isEmpty();
  }

  @Test
  void atOneLevelNewTubesComeFirst() {
    var skills = List.of(skill("@a", 5), skill("@a", 4), skill("@b", 4), skill("@c", 4));

    assertThat(namesDrawn(skills)).containsExactly("@a5", "@b4", "@c4");
  }

  @Test
  void aTubeAlreadyTestedCompletesTheThree() {
    var skills = List.of(skill("@a", 5), skill("@a", 4), skill("@b", 4));

    assertThat(namesDrawn(skills)).containsExactly("@a5", "@b4", "@a4");
  }

  @Test
  void onlyTheLatestVersionOfASkillIsTested() {
    var old = new ValidatedSkill("old", "@a3", "@a", 3, 1);
    var latest = new ValidatedSkill("latest", "@a3", "@a", 3, 2);
    var challenges = Map.of("old", List.of("q1"), "latest", List.of("q2"));

    for (var skills : List.of(List.of(latest, old), List.of(old, latest))) {
      var drawn = ChallengeSelection.draw(competence(skills), challenges, Set.of(), SEED);

      assertThat(drawn).containsExactly(new DrawnChallenge(4, "q2", latest));
    }
  }

  @Test
  void aSkillWithoutQuestionIsNotTested() {
    var skills = List.of(skill("@a", 5), skill("@b", 4));

    var drawn =
        ChallengeSelection.draw(competence(skills), Map.of("@b4", List.of("q")), Set.of(), SEED);

    assertThat(drawn).extracting(DrawnChallenge::challengeId).containsExactly("q");
  }

  @Test
  void aQuestionNeverAnsweredIsPreferred() {
    var skills = List.of(skill("@a", 5));
    var challenges = Map.of("@a5", List.of("q1", "q2", "q3"));

    for (long seed = 0; seed < 50; seed++) {
      var drawn = ChallengeSelection.draw(competence(skills), challenges, Set.of("q1", "q3"), seed);
      assertThat(drawn).extracting(DrawnChallenge::challengeId).containsExactly("q2");
    }
  }

  @Test
  void whenAllWereAnsweredAnyIsAskedAgain() {
    var skills = List.of(skill("@a", 5));
    var questions = List.of("q1", "q2", "q3");
    var seen = new HashSet<String>();

    for (long seed = 0; seed < 50; seed++) {
      ChallengeSelection.draw(
              competence(skills), Map.of("@a5", questions), Set.copyOf(questions), seed)
          .forEach(drawn -> seen.add(drawn.challengeId()));
    }

    assertThat(seen).containsExactlyInAnyOrderElementsOf(questions);
  }

  @Test
  void competencesKeepTheOrderOfTheFramework() {
    var first = new CompetenceToTest(0, List.of(skill("@a", 2)));
    var second = new CompetenceToTest(9, List.of(skill("@b", 6)));
    var challenges = Map.of("@a2", List.of("q1"), "@b6", List.of("q2"));

    var drawn = ChallengeSelection.draw(List.of(first, second), challenges, Set.of(), SEED);

    assertThat(drawn).extracting(DrawnChallenge::competence).containsExactly(0, 9);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyDrawKeepsItsPromises(long seed) {
    var random = new Random(seed);
    var skills = anySkills(random);
    var challenges = anyChallenges(skills, random);
    var answered = anyAnswered(challenges, random);

    var drawn = ChallengeSelection.draw(competence(skills), challenges, answered, seed);
    var again = ChallengeSelection.draw(competence(skills), challenges, answered, seed);

    assertThat(again).isEqualTo(drawn);
    assertThat(drawn).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
    assertThat(drawn).extracting(one -> -one.skill().level()).isSorted();
    for (DrawnChallenge one : drawn) {
      List<String> ofSkill = challenges.get(one.skill().id());
      assertThat(ofSkill).contains(one.challengeId());
      assertThat(answered.contains(one.challengeId())).isEqualTo(answered.containsAll(ofSkill));
    }
    long testable = skills.stream().filter(skill -> challenges.containsKey(skill.id())).count();
    assertThat(drawn).hasSize((int) Math.min(3, testable));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingHarderIsLeftOutAndNoTubeIsAskedAgainBeforeANewOne(long seed) {
    var random = new Random(seed);
    var skills = anySkills(random);
    var challenges = anyChallenges(skills, random);

    var drawn = ChallengeSelection.draw(competence(skills), challenges, Set.of(), seed);

    var names = drawn.stream().map(one -> one.skill().name()).toList();
    var leftOut =
        skills.stream()
            .filter(skill -> challenges.containsKey(skill.id()))
            .filter(skill -> !names.contains(skill.name()))
            .toList();
    int easiest = drawn.stream().mapToInt(one -> one.skill().level()).min().orElse(0);
    assertThat(leftOut).allSatisfy(skill -> assertThat(skill.level()).isLessThanOrEqualTo(easiest));
    for (DrawnChallenge one : drawn) {
      var harderTubes = tubesHarderThan(one.skill().level(), drawn);
      if (harderTubes.contains(one.skill().tube())) {
        assertThat(leftOut)
            .filteredOn(skill -> skill.level() == one.skill().level())
            .allSatisfy(skill -> assertThat(harderTubes).contains(skill.tube()));
      }
    }
  }

  private static Set<String> tubesHarderThan(int level, List<DrawnChallenge> drawn) {
    return drawn.stream()
        .map(DrawnChallenge::skill)
        .filter(skill -> skill.level() > level)
        .map(ValidatedSkill::tube)
        .collect(Collectors.toSet());
  }

  @Test
  void everyQuestionOfASkillIsAsLikely() {
    var questions = List.of("q1", "q2", "q3", "q4");
    Map<String, Integer> times = new HashMap<>();
    // Seeds as they are in life: far from each other.
    for (long seed : new Random(SEED).longs(4_000).toArray()) {
      ChallengeSelection.draw(
              competence(List.of(skill("@a", 5))), Map.of("@a5", questions), Set.of(), seed)
          .forEach(drawn -> times.merge(drawn.challengeId(), 1, Integer::sum));
    }

    assertThat(times).hasSize(4);
    assertThat(times.values()).allSatisfy(count -> assertThat(count).isBetween(900, 1_100));
  }

  private static List<String> namesDrawn(List<ValidatedSkill> skills) {
    Map<String, List<String>> challenges = new HashMap<>();
    skills.forEach(skill -> challenges.put(skill.id(), List.of("question of " + skill.name())));
    return ChallengeSelection.draw(competence(skills), challenges, Set.of(), SEED).stream()
        .map(drawn -> drawn.skill().name())
        .toList();
  }

  private static List<CompetenceToTest> competence(List<ValidatedSkill> skills) {
    return List.of(new CompetenceToTest(4, skills));
  }

  private static ValidatedSkill skill(String tube, int level) {
    String name = tube + level;
    return new ValidatedSkill(name, name, tube, level, 1);
  }

  private static List<ValidatedSkill> anySkills(Random random) {
    List<ValidatedSkill> skills = new ArrayList<>();
    for (String tube : Arrays.asList("@a", "@b", "@c", "@d")) {
      for (int level = 1; level <= 8; level++) {
        if (random.nextInt(4) == 0) {
          skills.add(skill(tube, level));
        }
      }
    }
    return skills;
  }

  private static Map<String, List<String>> anyChallenges(
      List<ValidatedSkill> skills, Random random) {
    Map<String, List<String>> challenges = new HashMap<>();
    for (ValidatedSkill skill : skills) {
      int count = random.nextInt(4);
      for (int i = 0; i < count; i++) {
        challenges.computeIfAbsent(skill.id(), id -> new ArrayList<>()).add(skill.name() + "-" + i);
      }
    }
    return challenges;
  }

  private static Set<String> anyAnswered(Map<String, List<String>> challenges, Random random) {
    Set<String> answered = new HashSet<>();
    challenges
        .values()
        .forEach(
            ids ->
                ids.forEach(
                    id -> {
                      if (random.nextBoolean()) {
                        answered.add(id);
                      }
                    }));
    return answered;
  }
}
