package fr.pix.certif.scoring.control;

/**
 * A row of the level rules: what a number of questions, of right ones and of neutralised ones is
 * worth, depending on the candidate's overall rate.
 *
 * @param number its number in the table, from 1
 * @param high at a rate of 80 % or more
 * @param middle from 70 to 79 %
 * @param low from 50 to 69 %
 */
public record LevelRule(
    int number,
    int challenges,
    int correct,
    int neutralised,
    Verdict high,
    Verdict middle,
    Verdict low) {

  private static final int HIGH_TRUST = 80;
  private static final int MIDDLE_TRUST = 70;

  /** The verdict at this overall rate, in percent. */
  public Verdict at(int rate) {
    if (rate >= HIGH_TRUST) {
      return high;
    }
    return rate >= MIDDLE_TRUST ? middle : low;
  }
}
