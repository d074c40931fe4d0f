package fr.pix.certif.assessment.control;

/** The algorithms of tests; certifications keep the name. */
public enum AlgorithmVersion {
  /**
   * Questions drawn at the start from what the candidate has proved, scored competence by
   * competence.
   */
  PROFILE_V2
}
