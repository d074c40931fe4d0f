package fr.pix.certif.session.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.session.entity.CandidateRepository;
import fr.pix.certif.session.entity.CandidateRepository.Locked;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Takes a candidate off the list of an open session. Who has joined the session stays on it: an
 * account is bound to that place, and maybe a test.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class RemoveCandidate {

  @Inject SessionRepository sessions;
  @Inject CandidateRepository candidates;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;

  /** Removes the candidate and returns its name. */
  public String remove(long sessionId, long candidateId) {
    sessions.locked(sessionId, actor.get().centerIds()).requireOpen();
    Locked candidate =
        candidates
            .locked(candidateId, sessionId)
            .orElseThrow(() -> Refusal.notFound("session.candidate-not-found"));
    if (candidate.joined()) {
      throw Refusal.forbidden("session.candidate-has-joined", candidate.name());
    }
    candidates.remove(candidate);
    audit.record(
        "session.candidate-removed",
        Subject.candidate(candidateId),
        Map.of("session", sessionId),
        Map.of());
    return candidate.name();
  }
}
