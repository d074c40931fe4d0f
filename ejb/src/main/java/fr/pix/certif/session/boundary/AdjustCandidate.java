package fr.pix.certif.session.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.session.control.Arrangements;
import fr.pix.certif.session.entity.CandidateRepository;
import fr.pix.certif.session.entity.CandidateRepository.Locked;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Grants a candidate extra time and accessible questions, until the session is finalised: what was
 * forgotten can still be granted in the room. On request it is kept on the pupil, and follows to
 * the next sessions.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class AdjustCandidate {

  @Inject SessionRepository sessions;
  @Inject CandidateRepository candidates;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;

  /**
   * Writes the arrangements and returns the candidate's name.
   *
   * @param follows whether they are kept on the pupil too
   */
  public String adjust(
      long sessionId, long candidateId, Arrangements arrangements, boolean follows) {
    sessions.locked(sessionId, actor.get().centerIds()).requireOpen();
    Locked candidate =
        candidates
            .locked(candidateId, sessionId)
            .orElseThrow(() -> Refusal.notFound("session.candidate-not-found"));
    InvalidInput.ifAny(arrangements.violations());
    candidates.arrange(candidate, arrangements, follows);
    audit.record(
        "session.candidate-adjusted",
        Subject.candidate(candidateId),
        Map.of(),
        Map.of("session", sessionId, "follows", follows));
    return candidate.name();
  }
}
