package fr.pix.certif.issue.control;

/** The family of an incident, in the order of the report form; the last four are history. */
public enum IssueCategory {
  CANDIDATE_INFORMATIONS_CHANGES,
  SIGNATURE_ISSUE,
  FRAUD,
  NON_BLOCKING_TECHNICAL_ISSUE,
  NON_BLOCKING_CANDIDATE_ISSUE,
  IN_CHALLENGE,
  TECHNICAL_PROBLEM,
  OTHER,
  LATE_OR_LEAVING,
  CONNECTION_OR_END_SCREEN
}
