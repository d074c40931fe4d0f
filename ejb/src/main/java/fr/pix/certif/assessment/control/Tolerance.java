package fr.pix.certif.assessment.control;

import java.util.Set;

/** What is forgiven in a typed answer; the author of a question may switch each one off. */
public enum Tolerance {
  /** T1: case, accents and spaces do not count. */
  CASE_ACCENTS_AND_SPACES,
  /** T2: only unaccented letters, digits and spaces count. */
  PUNCTUATION,
  /** T3: one typing error for four characters typed. */
  TYPING_ERRORS;

  /** What applies unless the author says otherwise. */
  public static final Set<Tolerance> ALL = Set.of(values());
}
