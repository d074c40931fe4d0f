package fr.pix.certif.jury.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.jury.entity.SessionsInHand;
import fr.pix.certif.jury.entity.SessionsInHand.InHand;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * M’assigner la session: a person of the jury takes a finalised session in hand, from somebody else
 * when she says so. The night publishes none that somebody has in hand.
 */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class AssignSession {

  @Inject SessionsInHand sessions;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  /**
   * Takes it.
   *
   * @param from who was seen to have it in hand, or null for nobody
   */
  public void take(long sessionId, Long from) {
    InHand session = sessions.lock(sessionId);
    long me = actor.accountId();
    if (session.published()) {
      throw Refusal.conflict("jury.session-published");
    }
    if (session.officerId() != null && session.officerId() == me) {
      return;
    }
    if (session.officerId() != null && !session.officerId().equals(from)) {
      throw Refusal.conflict("jury.assigned-meanwhile", session.officer());
    }
    sessions.assign(sessionId, me);
    trace("session.assigned", session, me);
  }

  /** Gives it back: the night may publish it. */
  public void release(long sessionId) {
    InHand session = sessions.lock(sessionId);
    if (session.officerId() == null) {
      throw Refusal.conflict("jury.not-assigned");
    }
    sessions.assign(sessionId, null);
    trace("session.released", session, null);
  }

  private void trace(String action, InHand session, Long officer) {
    audit.record(
        action,
        Subject.session(session.id()),
        Map.of("officer", session.officerId() == null ? "" : session.officerId()),
        Map.of("officer", officer == null ? "" : officer));
  }
}
