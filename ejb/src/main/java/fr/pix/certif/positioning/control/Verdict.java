package fr.pix.certif.positioning.control;

/** What an answer given in positioning is worth; only a right one validates the skill. */
public enum Verdict {
  RIGHT,
  WRONG,
  /** The pupil did not know, and said so. */
  SKIPPED;

  public boolean validates() {
    return this == RIGHT;
  }
}
