package fr.pix.certif.positioning.control;

import fr.pix.certif.framework.control.Skill;
import java.util.Map;

/**
 * The level at which the direct answers of a pupil are least surprising, 0.5 to 7.5 by halves: the
 * positioning rule of the platform.
 */
final class EstimatedLevel {

  /** The level supposed before any answer, hence that of the first question. */
  static final int DEFAULT = 2;

  private static final double LOWEST = 0.5;
  private static final double HIGHEST = 7.5;
  private static final double STEP = 0.5;

  /** Keep the estimate finite: everybody solves a question of level 0, nobody one of level 7. */
  private static final int ANYBODY_SOLVES = 0;

  private static final int NOBODY_SOLVES = 7;

  private EstimatedLevel() {}

  /**
   * The level estimated from answers; {@link #DEFAULT} without any.
   *
   * @param answers for each skill asked, whether it was shown
   */
  static double of(Map<Skill, Boolean> answers) {
    double best = DEFAULT;
    double leastSurprise = Double.MAX_VALUE;
    for (double level = LOWEST; level <= HIGHEST && !answers.isEmpty(); level += STEP) {
      double surprise = surprise(level, answers);
      if (surprise < leastSurprise) {
        leastSurprise = surprise;
        best = level;
      }
    }
    return best;
  }

  /** The chance that somebody of this level shows a skill of this difficulty. */
  static double chance(double level, int difficulty) {
    return 1 / (1 + Math.exp(difficulty - level));
  }

  private static double surprise(double level, Map<Skill, Boolean> answers) {
    double sum = 1 - chance(level, ANYBODY_SOLVES) - chance(level, NOBODY_SOLVES);
    for (var answer : answers.entrySet()) {
      sum += (answer.getValue() ? 1 : 0) - chance(level, answer.getKey().level());
    }
    return Math.abs(sum);
  }
}
