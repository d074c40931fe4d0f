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
 * The invigilator has seen the candidate, with proof of identity: the access code will let them in
 * once. Withdrawn as simply, until the test has begun.
 */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class ConfirmPresence {

  @Inject InvigilatedCandidate candidates;
  @Inject RoomRepository rooms;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Confirms or withdraws; saying the same twice changes nothing. */
  public void confirm(long sessionId, long candidateId, boolean present) {
    Board.Candidate candidate = candidates.hold(sessionId, candidateId);
    if (candidate.startedAt() != null) {
      throw Refusal.conflict("invigilation.already-started");
    }
    if (rooms.authorize(candidateId, present, clock.instant())) {
      audit.record(
          present ? "candidate.presence" : "candidate.absence",
          Subject.candidate(candidateId),
          Map.of("state", candidate.state()),
          Map.of("state", present ? RoomState.PRESENT : RoomState.EXPECTED));
    }
  }
}
