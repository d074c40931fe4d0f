package fr.pix.certif.scoring.control;

import fr.pix.certif.framework.control.ChallengeType;
import fr.pix.certif.framework.control.CompetenceCode;

/**
 * A question of a certification, as the scoring sees it.
 *
 * @param competence its competence's place in the framework, or {@link #OUTSIDE_FRAMEWORK}
 * @param neutralised removed from the computation (question neutralisée)
 * @param skippedAutomatically not answered by a candidate who gave up: counts as wrong
 */
public record AskedChallenge(
    int competence, ChallengeType type, boolean neutralised, boolean skippedAutomatically) {

  /** The competence of a question of another referential (Pix+), never counted here. */
  public static final int OUTSIDE_FRAMEWORK = CompetenceCode.OUTSIDE;

  public AskedChallenge {
    if (competence < OUTSIDE_FRAMEWORK || competence >= CompetenceCode.COUNT) {
      throw new IllegalArgumentException("No competence has the place " + competence);
    }
  }

  /** A question just drawn. */
  public static AskedChallenge of(int competence, ChallengeType type) {
    return new AskedChallenge(competence, type, false, false);
  }

  /** The same question, removed from the computation. */
  public AskedChallenge neutralise() {
    return neutralised ? this : new AskedChallenge(competence, type, true, skippedAutomatically);
  }

  /** The same question, counted as wrong although it was not answered. */
  public AskedChallenge skip() {
    return skippedAutomatically ? this : new AskedChallenge(competence, type, neutralised, true);
  }
}
