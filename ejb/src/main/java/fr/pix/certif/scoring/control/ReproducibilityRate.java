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

  /** In whole percent, 0 to 100, halves up; 0 when no question is usable. */
  public int percent() {
    return usable == 0 ? 0 : (200 * correct + usable) / (2 * usable);
  }

  public boolean isEnough() {
    return percent() >= MINIMUM;
  }
}
