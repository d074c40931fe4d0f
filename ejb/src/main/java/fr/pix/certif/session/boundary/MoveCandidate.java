package fr.pix.certif.session.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.session.entity.CandidateRepository;
import fr.pix.certif.session.entity.CandidateRepository.Locked;
import fr.pix.certif.session.entity.Session;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Moves a candidate to another session of the same centre, with everything arranged. Who has joined
 * a session stays in it.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class MoveCandidate {

  @Inject SessionRepository sessions;
  @Inject CandidateRepository candidates;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;

  /** Moves the candidate and returns its name; both sessions must be open. */
  public String move(long sessionId, long candidateId, long targetId) {
    if (sessionId == targetId) {
      throw Refusal.invalid("session.same-session");
    }
    Session lower = sessions.locked(Math.min(sessionId, targetId), actor.get().centerIds());
    Session higher = sessions.locked(Math.max(sessionId, targetId), actor.get().centerIds());
    lower.requireOpen();
    higher.requireOpen();
    if (lower.centerId() != higher.centerId()) {
      throw Refusal.notFound("session.not-found");
    }
    Locked candidate =
        candidates
            .locked(candidateId, sessionId)
            .orElseThrow(() -> Refusal.notFound("session.candidate-not-found"));
    if (candidate.joined()) {
      throw Refusal.forbidden("session.joined-stays", candidate.name());
    }
    candidates.move(candidate, targetId);
    audit.record(
        "session.candidate-moved",
        Subject.candidate(candidateId),
        Map.of("session", sessionId),
        Map.of("session", targetId));
    return candidate.name();
  }
}
