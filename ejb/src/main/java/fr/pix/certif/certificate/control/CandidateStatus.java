package fr.pix.certif.certificate.control;

import fr.pix.certif.scoring.control.CertificationStatus;

/** What a candidate is told of a certification; nothing before its publication. */
public enum CandidateStatus {
  /** En attente du résultat. */
  PENDING,
  /** Certification obtenue. */
  OBTAINED,
  /** Certification non obtenue. */
  NOT_OBTAINED,
  /** Certification annulée. */
  CANCELLED;

  /** What the candidate is told; one published without a usable result is still awaited. */
  public static CandidateStatus of(boolean published, CertificationStatus status) {
    if (!published) {
      return PENDING;
    }
    return switch (status) {
      case STARTED, ERROR -> PENDING;
      case VALIDATED -> OBTAINED;
      case REJECTED -> NOT_OBTAINED;
      case CANCELLED -> CANCELLED;
    };
  }
}
