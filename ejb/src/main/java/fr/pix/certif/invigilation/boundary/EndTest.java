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
 * The invigilator puts an end to a test, for good (terminer le test). It is not judged now: at the
 * finalisation it counts as not finished. A test already over stays as it is.
 */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class EndTest {

  @Inject InvigilatedCandidate candidates;
  @Inject RoomRepository rooms;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Ends the test of a candidate who has started it. */
  public void end(long sessionId, long candidateId) {
    Board.Candidate candidate = candidates.hold(sessionId, candidateId);
    if (candidate.startedAt() == null) {
      throw Refusal.conflict("invigilation.not-started");
    }
    rooms
        .endTest(candidateId, clock.instant())
        .ifPresent(
            certificationId ->
                audit.record(
                    "certification.end",
                    Subject.certification(certificationId),
                    Map.of("state", RoomState.STARTED),
                    Map.of("state", RoomState.ENDED)));
  }
}
