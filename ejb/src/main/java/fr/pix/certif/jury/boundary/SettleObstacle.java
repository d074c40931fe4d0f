package fr.pix.certif.jury.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.jury.control.Publishability.Obstacle;
import fr.pix.certif.jury.entity.DeskSessions;
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
 * Lever ce qui retient une session: somebody has read the comment of the centre, or vouches for a
 * room that nobody entered. What else keeps it back is settled on its certifications.
 */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class SettleObstacle {

  @Inject SessionsInHand sessions;
  @Inject DeskSessions desk;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  public void settle(long sessionId, Obstacle obstacle) {
    InHand session = sessions.lock(sessionId);
    if (!desk.obstacles(sessionId).contains(obstacle)) {
      throw Refusal.conflict("jury.obstacle-gone");
    }
    switch (obstacle) {
      case GLOBAL_COMMENT -> sessions.settleComment(session.id(), actor.accountId());
      case NOT_INVIGILATED -> sessions.settleInvigilation(session.id(), actor.accountId());
      default -> throw Refusal.conflict("jury.obstacle-elsewhere");
    }
    desk.weigh(sessionId);
    audit.record(
        "session.obstacle-settled",
        Subject.session(sessionId),
        Map.of("obstacle", obstacle),
        Map.of());
  }
}
