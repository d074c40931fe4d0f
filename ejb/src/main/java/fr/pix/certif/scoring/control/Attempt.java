package fr.pix.certif.scoring.control;

import fr.pix.certif.positioning.control.Profile;
import java.util.List;

/**
 * What one candidate's certification is scored from.
 *
 * @param profile as it was when the certification began
 * @param challenges every question drawn, in the order of the test
 * @param answers in the order given by the candidate
 * @param maxReachableLevel the highest level that could be certified when it began, 1 to 8
 */
public record Attempt(
    Profile profile,
    List<AskedChallenge> challenges,
    List<GivenAnswer> answers,
    int maxReachableLevel) {

  public Attempt {
    if (maxReachableLevel < 1 || maxReachableLevel > 8) {
      throw new IllegalArgumentException("No such highest level: " + maxReachableLevel);
    }
    challenges = List.copyOf(challenges);
    answers = List.copyOf(answers);
  }

  /** Whether the question of this number, from 1, counts for this candidate's competences. */
  boolean tests(int question) {
    int competence = challenges.get(question - 1).competence();
    return competence != AskedChallenge.OUTSIDE_FRAMEWORK && profile.isCertifiable(competence);
  }
}
