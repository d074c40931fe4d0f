package fr.pix.certif.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.pix.certif.assessment.control.ChallengeSelection.DrawnChallenge;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Skill;
import fr.pix.certif.framework.entity.ContentReader;
import fr.pix.certif.positioning.control.PupilProfile;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileAlgorithmTest {

  private static final Content BANK = ContentReader.read();
  private static final TestAlgorithm ALGORITHM = new ProfileAlgorithm();
  private static final long SEED = 20_260_326L;

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @Test
  void aFullProfileIsAskedThreeQuestionsACompetence() {
    List<DrawnChallenge> test = draw(profile("8.00", 16), SEED);

    assertThat(test).hasSize(48);
    assertThat(test.stream().collect(Collectors.groupingBy(DrawnChallenge::competence)))
        .hasSize(16)
        .allSatisfy((competence, questions) -> assertThat(questions).hasSize(3));
  }

  @Test
  void aCompetenceUnderLevelOneIsNotAsked() {
    assertThat(draw(profile("7.99", 16), SEED)).isEmpty();
  }

  @Test
  void onlyCompetencesWithProvedSkillsAreAsked() {
    assertThat(draw(profile("12.00", 5), SEED))
        .extracting(DrawnChallenge::competence)
        .containsOnly(0, 1, 2, 3, 4);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theSameSeedAndProfileGiveTheSameQuestions(long seed) {
    assertThat(draw(anyProfile(new Random(seed)), seed))
        .isEqualTo(draw(anyProfile(new Random(seed)), seed));
  }

  @Test
  void anotherSeedGivesOtherQuestions() {
    Set<List<DrawnChallenge>> tests = new HashSet<>();
    // Seeds as they are in life: far from each other.
    for (long seed : new Random(SEED).longs(100).toArray()) {
      tests.add(draw(profile("20.00", 16), seed));
    }

    assertThat(tests).hasSizeGreaterThan(1);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void onlyOperativeQuestionsOfProvedSkillsAreAskedInTheOrderOfTheFramework(long seed) {
    PupilProfile profile = anyProfile(new Random(seed));

    List<DrawnChallenge> test = draw(profile, seed);

    assertThat(test).hasSizeLessThanOrEqualTo(48);
    assertThat(test).extracting(DrawnChallenge::competence).isSorted();
    assertThat(test).extracting(DrawnChallenge::challengeId).doesNotHaveDuplicates();
    for (DrawnChallenge question : test) {
      String skill = question.skill().id();
      assertThat(profile.levels().isCertifiable(question.competence())).isTrue();
      assertThat(profile.validatedSkills().get(question.competence())).contains(skill);
      assertThat(BANK.operativeIdsBySkill().get(skill)).contains(question.challengeId());
    }
  }

  @Test
  void questionsAreAskedInTheirOrderUntilNoneIsLeft() {
    assertThat(ALGORITHM.next(new TestProgress(48, 0))).isEqualTo(new TestStep.Ask(1, 48));
    assertThat(ALGORITHM.next(new TestProgress(48, 47))).isEqualTo(new TestStep.Ask(48, 1));
    assertThat(ALGORITHM.next(new TestProgress(48, 48))).isEqualTo(new TestStep.Stop());
  }

  @Test
  void moreAnswersThanQuestionsAreNoProgress() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TestProgress(3, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> new TestProgress(3, -1));
  }

  @Test
  void aWholeProfileIsAskedFortyEightQuestionsWhateverTheSeed() {
    PupilProfile profile = profile("40.00", 16);
    for (int seed = 0; seed < 50; seed++) {
      assertThat(draw(profile, seed)).hasSize(48);
    }
  }

  private static List<DrawnChallenge> draw(PupilProfile profile, long seed) {
    return ALGORITHM.begin(new TestSubject(BANK, profile, Set.of(), false, Set.of()), seed);
  }

  /** So many pix in every competence, and every skill proved in the first ones. */
  private static PupilProfile profile(String pix, int provedCompetences) {
    List<BigDecimal> all = new ArrayList<>();
    List<Set<String>> skills = new ArrayList<>();
    for (int competence = 0; competence < 16; competence++) {
      all.add(new BigDecimal(pix));
      skills.add(
          competence < provedCompetences
              ? BANK.skillsOf(competence).stream().map(Skill::id).collect(Collectors.toSet())
              : Set.of());
    }
    return new PupilProfile(Instant.EPOCH, all, skills);
  }

  /** Any pix, and any skills proved, some of which the content no longer has. */
  private static PupilProfile anyProfile(Random random) {
    List<BigDecimal> pix = new ArrayList<>();
    List<Set<String>> skills = new ArrayList<>();
    for (int competence = 0; competence < 16; competence++) {
      pix.add(BigDecimal.valueOf(random.nextInt(4_000), 2));
      Set<String> proved = new HashSet<>(Set.of("withdrawn-" + competence));
      BANK.skillsOf(competence).stream()
          .filter(skill -> random.nextInt(3) == 0)
          .forEach(skill -> proved.add(skill.id()));
      skills.add(proved);
    }
    return new PupilProfile(Instant.EPOCH, pix, skills);
  }
}
