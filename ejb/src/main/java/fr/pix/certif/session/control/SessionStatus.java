package fr.pix.certif.session.control;

import java.time.Instant;

/**
 * Where a session stands between its centre and Pix. Candidates join, start and are watched over
 * only while it is {@link #CREATED}.
 */
public enum SessionStatus {
  /** The centre still owns it (créée). */
  CREATED,
  /** The centre has transmitted it to Pix (finalisée). */
  FINALIZED,
  /**
   * A certification officer looks at it (en cours de traitement); the centre still sees it as
   * finalised.
   */
  IN_PROCESS,
  /** Its results are published (résultats transmis par Pix). */
  PROCESSED;

  /** The status told by what has happened to the session; the latest fact wins. */
  public static SessionStatus of(Instant finalizedAt, Long assignedOfficerId, Instant publishedAt) {
    if (publishedAt != null) {
      return PROCESSED;
    } else if (assignedOfficerId != null) {
      return IN_PROCESS;
    }
    return finalizedAt == null ? CREATED : FINALIZED;
  }
}
