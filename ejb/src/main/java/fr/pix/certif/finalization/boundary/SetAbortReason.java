package fr.pix.certif.finalization.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.finalization.entity.OpenSessions;
import fr.pix.certif.finalization.entity.SessionTests;
import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Says why a candidate did not finish the test (raison de l’abandon). Kept at once: the sheet may
 * be filled in several times, by several people, until the session is finalised.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class SetAbortReason {

  @Inject OpenSessions sessions;
  @Inject SessionTests tests;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  /**
   * Sets the reason.
   *
   * @param reason null to take it back
   */
  public void set(long certificationId, AbortReason reason) {
    long sessionId = sessions.lockOfCertification(certificationId, actor.get().centerIds());
    if (!tests.setReason(certificationId, sessionId, reason)) {
      throw Refusal.conflict("finalization.test-finished");
    }
    audit.record(
        "certification.abort-reason-set",
        Subject.certification(certificationId),
        Map.of(),
        Map.of("reason", reason == null ? "" : reason.name()));
  }
}
