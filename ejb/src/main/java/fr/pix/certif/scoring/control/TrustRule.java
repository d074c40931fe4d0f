package fr.pix.certif.scoring.control;

/**
 * Too many questions removed by technical problems make a result worthless: the certification is
 * then cancelled, and another session offered.
 */
public final class TrustRule {

  /** The share of the questions that must be usable, in percent. */
  private static final int MINIMUM_SHARE = 66;

  private TrustRule() {}

  /** Whether enough of the questions asked remain usable. */
  public static boolean isTrusted(int usable, int asked) {
    return 100 * usable >= MINIMUM_SHARE * asked;
  }
}
