package fr.pix.certif.scoring.control;

import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;

/**
 * What a certification is worth now (statut de la certification): a cancellation counts before the
 * result, which is kept.
 */
public enum CertificationStatus {
  /** No result yet (démarrée). */
  STARTED,
  /** The score could not be computed (en erreur). */
  ERROR,
  /** Obtained (validée). */
  VALIDATED,
  /** Not obtained (rejetée). */
  REJECTED,
  /** Cancelled by the trust rule or by a jury (annulée). */
  CANCELLED;

  /** The status, from the cancellation and the result that counts, null when there is none. */
  public static CertificationStatus of(boolean cancelled, ResultStatus result) {
    if (cancelled) {
      return CANCELLED;
    }
    return result == null ? STARTED : valueOf(result.name());
  }
}
