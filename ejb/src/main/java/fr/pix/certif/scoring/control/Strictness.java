package fr.pix.certif.scoring.control;

/** What to do of a test that is not as it should be. */
public enum Strictness {
  /** Refuse to score it: the rule for every result that is kept. */
  STRICT,
  /** Score what there is: for a preview of a test still running. */
  CONTINUE_ON_ERROR
}
