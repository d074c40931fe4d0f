package fr.pix.certif.positioning.control;

import fr.pix.certif.framework.control.Skill;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Chooses what to ask next so that each question teaches the most: the positioning rule of the
 * platform.
 */
public final class NextQuestion {

  /** A tube whose hardest skill is at most of this level is easy; easy tubes come first. */
  private static final int EASY_TUBE = 3;

  /** Nothing harder than this above the estimated level is asked. */
  private static final int LARGEST_GAP = 2;

  /** Sums of decimals: gains closer than this are equal. */
  private static final double EQUAL = 1e-9;

  private NextQuestion() {}

  /**
   * The skill to ask about, drawn among those that teach as much; nothing when nothing is left to
   * learn. The first question is of level 2 if there is one.
   */
  public static Optional<Skill> skill(CompetenceKnowledge knowledge, RandomGenerator random) {
    double level = knowledge.estimatedLevel();
    List<Skill> unknown = knowledge.unknown();
    List<Skill> candidates =
        unknown.stream().filter(skill -> skill.level() - level <= LARGEST_GAP).toList();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    if (knowledge.isEmpty()) {
      candidates = preferred(candidates, skill -> skill.level() == EstimatedLevel.DEFAULT);
    }
    Set<String> easy = easyTubes(knowledge.askable());
    candidates = preferred(candidates, skill -> easy.contains(skill.tubeId()));
    double best =
        candidates.stream().mapToDouble(skill -> gain(skill, unknown, level)).max().orElseThrow();
    List<Skill> equals =
        candidates.stream().filter(skill -> gain(skill, unknown, level) >= best - EQUAL).toList();
    return Optional.of(equals.get(random.nextInt(equals.size())));
  }

  /**
   * The challenge by which to ask about a skill: one that the pupil has not met, if any is left.
   *
   * @param challenges of the skill, at least one
   */
  public static String challenge(
      List<String> challenges, Set<String> alreadyMet, RandomGenerator random) {
    List<String> pool = preferred(challenges, id -> !alreadyMet.contains(id));
    return pool.get(random.nextInt(pool.size()));
  }

  /** The pix that an answer is expected to decide: those it would validate or invalidate. */
  static double gain(Skill asked, List<Skill> unknown, double level) {
    double chance = EstimatedLevel.chance(level, asked.level());
    return chance * pix(unknown, skill -> CompetenceKnowledge.impliedByRight(asked, skill))
        + (1 - chance) * pix(unknown, skill -> CompetenceKnowledge.impliedByWrong(asked, skill));
  }

  private static double pix(List<Skill> skills, Predicate<Skill> decided) {
    return skills.stream()
        .filter(decided)
        .mapToDouble(skill -> skill.pixValue().doubleValue())
        .sum();
  }

  private static Set<String> easyTubes(List<Skill> askable) {
    Map<String, Optional<Integer>> hardest =
        askable.stream()
            .collect(
                Collectors.groupingBy(
                    Skill::tubeId,
                    Collectors.mapping(Skill::level, Collectors.maxBy(Comparator.naturalOrder()))));
    return hardest.entrySet().stream()
        .filter(tube -> tube.getValue().orElseThrow() <= EASY_TUBE)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Those that satisfy the wish, or all when none does. */
  private static <T> List<T> preferred(List<T> values, Predicate<T> wish) {
    List<T> wished = values.stream().filter(wish).toList();
    return wished.isEmpty() ? values : wished;
  }
}
