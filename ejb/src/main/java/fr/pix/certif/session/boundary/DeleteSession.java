package fr.pix.certif.session.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.session.entity.Session;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Deletes a session in which no test has ever started, with the candidates enrolled in it. Once a
 * test exists, the session stays: it has to be finalised.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class DeleteSession {

  @Inject SessionRepository sessions;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;

  /** Deletes the session and tells how many candidates were enrolled in it. */
  public int delete(long sessionId) {
    Session session = sessions.locked(sessionId, actor.get().centerIds());
    session.requireOpen();
    int candidates = sessions.removeUntouched(session);
    audit.record(
        "session.deleted",
        Subject.session(sessionId),
        Map.of("center", session.centerId(), "candidates", candidates),
        Map.of());
    return candidates;
  }
}
