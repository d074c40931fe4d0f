package fr.pix.certif.assessment.control;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.framework.control.Skill;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Draws the questions of a certification from the candidate's profile (génération du test): for
 * each certifiable competence, up to three questions on the hardest skills that the candidate has
 * proved, of different tubes if possible, not yet answered if possible.
 *
 * <p>The same profile, content and seed give the same questions, so that a draw can be explained.
 */
public final class ChallengeSelection {

  /** The most questions asked about one competence. */
  public static final int CHALLENGES_PER_COMPETENCE = 3;

  private final Map<String, List<String>> challengesBySkill;
  private final Set<String> alreadyAnswered;
  private final RandomGenerator random;

  private ChallengeSelection(
      Map<String, List<String>> challengesBySkill,
      Set<String> alreadyAnswered,
      RandomGenerator random) {
    this.challengesBySkill = challengesBySkill;
    this.alreadyAnswered = alreadyAnswered;
    this.random = random;
  }

  /**
   * A skill (acquis) that the candidate validated by a direct answer.
   *
   * @param name the tube and the level; kept by the successive versions of a skill
   * @param level difficulty, 1 to 8
   */
  public record ValidatedSkill(String id, String name, String tube, int level, int version) {

    static ValidatedSkill of(Skill skill) {
      return new ValidatedSkill(
          skill.id(), skill.name(), skill.tubeId(), skill.level(), skill.version());
    }
  }

  /**
   * A competence to test.
   *
   * @param competence its place in the framework, 0 to 15
   * @param skills the directly validated skills, in the framework's order
   */
  public record CompetenceToTest(int competence, List<ValidatedSkill> skills) {}

  /**
   * A question of the test, and the skill that it checks.
   *
   * @param competence its place in the framework, or {@link CompetenceCode#OUTSIDE}
   */
  public record DrawnChallenge(int competence, String challengeId, ValidatedSkill skill) {}

  /**
   * Draws the whole test, in the order of the questions.
   *
   * @param competences the certifiable ones only, in the framework's order
   * @param challengesBySkill the operative questions (validées ou archivées) in the candidate's
   *     language, by skill; a skill without question is not tested
   * @param alreadyAnswered questions by which the candidate validated a skill in training
   */
  public static List<DrawnChallenge> draw(
      List<CompetenceToTest> competences,
      Map<String, List<String>> challengesBySkill,
      Set<String> alreadyAnswered,
      RandomGenerator random) {
    var selection = new ChallengeSelection(challengesBySkill, alreadyAnswered, random);
    List<DrawnChallenge> test = new ArrayList<>();
    for (CompetenceToTest competence : competences) {
      test.addAll(selection.drawFor(competence));
    }
    return List.copyOf(test);
  }

  /**
   * Draws from a seed, kept with the certification. Its generator's sequence is specified, so an
   * old draw can be done again by a later version of Java.
   */
  public static List<DrawnChallenge> draw(
      List<CompetenceToTest> competences,
      Map<String, List<String>> challengesBySkill,
      Set<String> alreadyAnswered,
      long seed) {
    return draw(competences, challengesBySkill, alreadyAnswered, new Random(seed));
  }

  private List<DrawnChallenge> drawFor(CompetenceToTest competence) {
    List<DrawnChallenge> drawn = new ArrayList<>();
    Set<String> tubes = new HashSet<>();
    for (List<ValidatedSkill> sameLevel : hardestFirst(competence.skills())) {
      if (drawn.size() >= CHALLENGES_PER_COMPETENCE) {
        break;
      }
      List<DrawnChallenge> ofKnownTubes = new ArrayList<>();
      List<DrawnChallenge> ofNewTubes = new ArrayList<>();
      for (ValidatedSkill skill : sameLevel) {
        List<DrawnChallenge> rank = tubes.contains(skill.tube()) ? ofKnownTubes : ofNewTubes;
        drawFor(skill, competence.competence(), rank);
      }
      drawn.addAll(ofNewTubes);
      drawn.addAll(ofKnownTubes);
      ofNewTubes.forEach(challenge -> tubes.add(challenge.skill().tube()));
    }
    return drawn.subList(0, Math.min(CHALLENGES_PER_COMPETENCE, drawn.size()));
  }

  private void drawFor(ValidatedSkill skill, int competence, List<DrawnChallenge> drawn) {
    List<String> all = challengesBySkill.getOrDefault(skill.id(), List.of());
    if (all.isEmpty()) {
      return;
    }
    List<String> fresh = all.stream().filter(id -> !alreadyAnswered.contains(id)).toList();
    List<String> pool = fresh.isEmpty() ? all : fresh;
    drawn.add(new DrawnChallenge(competence, pool.get(random.nextInt(pool.size())), skill));
  }

  /** One skill a name, its latest version, by level from the hardest. */
  private static Collection<List<ValidatedSkill>> hardestFirst(List<ValidatedSkill> skills) {
    Map<String, ValidatedSkill> latest = new LinkedHashMap<>();
    for (ValidatedSkill skill : skills) {
      latest.merge(skill.name(), skill, (a, b) -> b.version() > a.version() ? b : a);
    }
    Map<Integer, List<ValidatedSkill>> byLevel = new TreeMap<>(Comparator.reverseOrder());
    for (ValidatedSkill skill : latest.values()) {
      byLevel.computeIfAbsent(skill.level(), level -> new ArrayList<>()).add(skill);
    }
    return byLevel.values();
  }
}
