package fr.pix.certif.scoring.control;

/** What came of a certification taken besides Pix. */
public enum ComplementaryVerdict {
  /** Acquired (validée). */
  ACQUIRED,
  /** Not acquired (rejetée). */
  NOT_ACQUIRED,
  /** Nothing to judge it by (non passée): no question of its own was drawn, or no score. */
  NOT_PASSED,
  /**
   * Acquired by the test, as long as the jury outside Pix has said nothing (volet 1); never kept.
   */
  PROVISIONAL,
  /** Cancelled with the certification (annulée); never kept, so that it ends with it. */
  CANCELLED;

  /** The verdict as it is told: a cancelled certification takes with it what came of it. */
  public ComplementaryVerdict told(boolean cancelled) {
    return cancelled && this != NOT_PASSED ? CANCELLED : this;
  }
}
