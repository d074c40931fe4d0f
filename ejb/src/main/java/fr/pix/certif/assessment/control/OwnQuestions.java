package fr.pix.certif.assessment.control;

import fr.pix.certif.assessment.control.ChallengeSelection.DrawnChallenge;
import fr.pix.certif.assessment.control.ChallengeSelection.ValidatedSkill;
import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Referential.Area;
import fr.pix.certif.framework.control.Skill;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Draws the questions that are a complementary certification's own: in each area of its
 * referential, up to four on the hardest skills. Who is enrolled has followed its training whole,
 * so that every skill counts as shown.
 */
final class OwnQuestions {

  /** The most questions about one area. */
  static final int CHALLENGES_PER_AREA = 4;

  private final Content content;
  private final boolean accessible;
  private final RandomGenerator random;
  private final List<DrawnChallenge> drawn = new ArrayList<>();
  private final Set<String> drawnSkills = new HashSet<>();

  private OwnQuestions(Content content, boolean accessible, RandomGenerator random) {
    this.content = content;
    this.accessible = accessible;
    this.random = random;
  }

  /**
   * The questions for everything that the candidate takes besides. One that two certifications
   * share is asked once, and counts for both.
   *
   * @param seed the same one gives the same questions
   */
  static List<DrawnChallenge> draw(TestSubject subject, long seed) {
    var questions = new OwnQuestions(subject.content(), subject.accessible(), new Random(seed));
    for (String certification : subject.complementary().stream().sorted().toList()) {
      for (Area area : subject.content().besides().areas()) {
        questions.addFor(area.askedBy(certification));
      }
    }
    return List.copyOf(questions.drawn);
  }

  private void addFor(List<Skill> hardestFirst) {
    long asked = hardestFirst.stream().filter(skill -> drawnSkills.contains(skill.id())).count();
    for (Skill skill : hardestFirst) {
      if (asked < CHALLENGES_PER_AREA && !drawnSkills.contains(skill.id()) && add(skill)) {
        asked++;
      }
    }
  }

  /** False when the content has no question on this skill. */
  private boolean add(Skill skill) {
    List<String> all = of(content.operativeIdsBySkill(), skill);
    List<String> fitting = accessible ? of(content.accessibleIdsBySkill(), skill) : all;
    List<String> pool = fitting.isEmpty() ? all : fitting;
    if (pool.isEmpty()) {
      return false;
    }
    drawnSkills.add(skill.id());
    return drawn.add(
        new DrawnChallenge(
            CompetenceCode.OUTSIDE,
            pool.get(random.nextInt(pool.size())),
            ValidatedSkill.of(skill)));
  }

  private static List<String> of(Map<String, List<String>> challenges, Skill skill) {
    return challenges.getOrDefault(skill.id(), List.of());
  }
}
