package fr.pix.certif.invigilation.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.invigilation.control.Board;
import fr.pix.certif.invigilation.control.RoomState;
import fr.pix.certif.invigilation.entity.RoomRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * A candidate who lost the page in the middle of the test may come back, once, and go on where it
 * stopped (autoriser la reprise du test).
 */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class AuthorizeResume {

  @Inject InvigilatedCandidate candidates;
  @Inject RoomRepository rooms;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Authorises the next entry; saying it twice changes nothing. */
  public void authorize(long sessionId, long candidateId) {
    Board.Candidate candidate = candidates.hold(sessionId, candidateId);
    if (candidate.startedAt() == null) {
      throw Refusal.conflict("invigilation.not-started");
    }
    if (candidate.state() != RoomState.STARTED) {
      throw Refusal.conflict("invigilation.already-ended");
    }
    if (rooms.authorize(candidateId, true, clock.instant())) {
      audit.record("candidate.resume", Subject.candidate(candidateId), Map.of(), Map.of());
    }
  }
}
