package fr.pix.certif.scoring.control;

/**
 * The share of right answers (taux de reproductibilité): how far the candidate can do again, in the
 * certification, what the profile claims.
 *
 * @param correct right answers to questions not neutralised
 * @param usable questions not neutralised that were answered, or count as such
 */
public record ReproducibilityRate(int correct, int usable) {

  /** The percentage from which the candidate is certified. */
  public static final int MINIMUM = 50;

  /**
   * In whole percent, 0 to 100, halves up; 0 when no question is usable.
   *
   * <p>Divided before it is multiplied, as for every result already issued: 23 of 40 then falls a
   * hair below its half and gives 57. No other rate of a test that we draw is touched, and no
   * verdict: 57 and 58 decide alike.
   */
  public int percent() {
    return usable == 0 ? 0 : (int) Math.round((double) correct / usable * 100);
  }

  public boolean isEnough() {
    return percent() >= MINIMUM;
  }
}
