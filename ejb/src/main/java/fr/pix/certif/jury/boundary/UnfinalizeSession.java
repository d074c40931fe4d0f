package fr.pix.certif.jury.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.jury.entity.Handover;
import fr.pix.certif.jury.entity.SessionsInHand;
import fr.pix.certif.jury.entity.SessionsInHand.InHand;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Définaliser: gives a session back to its centre, which may add what it forgot and finalises it
 * anew. What the automatic jury did is taken back; tests stay ended. Refused once published, and
 * where people of the jury have decided: their work would be lost.
 */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class UnfinalizeSession {

  @Inject SessionsInHand sessions;
  @Inject Handover handover;
  @Inject AuditTrail audit;

  public void unfinalize(long sessionId) {
    InHand session = sessions.lock(sessionId);
    if (session.published()) {
      throw Refusal.conflict("jury.session-published");
    }
    if (handover.isDecidedByPeople(sessionId)) {
      throw Refusal.conflict("jury.decided-by-people");
    }
    handover.takeBack(sessionId);
    audit.record(
        "session.unfinalized",
        Subject.session(sessionId),
        Map.of("judged", session.judged()),
        Map.of());
  }
}
