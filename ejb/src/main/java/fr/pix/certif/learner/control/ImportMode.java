package fr.pix.certif.learner.control;

/** What becomes of those of the list whom a file does not name. */
public enum ImportMode {
  /** They leave: the file is the whole list. The only way of schools. */
  REPLACE,
  /** They stay: the file adds and updates. */
  ADD
}
