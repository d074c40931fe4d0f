package fr.pix.certif.scoring.control;

import fr.pix.certif.positioning.control.Profile;

/** What becomes of the level that a candidate claimed in one competence. */
public enum Verdict {
  /** Confirmed as it was estimated. */
  VALIDATED,
  /** One level less, and its 8 pix: level 1 becomes level 0. */
  DOWNGRADED,
  /** Not certified: level -1, no pix. */
  UNCERTIFIED;

  /** The level of a competence not certified. */
  public static final int UNCERTIFIED_LEVEL = -1;

  /** The level certified, before the cap. */
  public int level(int estimatedLevel) {
    return switch (this) {
      case VALIDATED -> estimatedLevel;
      case DOWNGRADED -> estimatedLevel - 1;
      case UNCERTIFIED -> UNCERTIFIED_LEVEL;
    };
  }

  /** The pix certified, before the cap. */
  public int score(int pix) {
    return switch (this) {
      case VALIDATED -> pix;
      case DOWNGRADED -> pix - Profile.PIX_PER_LEVEL;
      case UNCERTIFIED -> 0;
    };
  }
}
