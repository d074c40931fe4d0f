package fr.pix.certif.invigilation.boundary;

import fr.pix.certif.invigilation.control.Board;
import fr.pix.certif.invigilation.entity.RoomRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A candidate on whom the invigilator acts: of a session that the account has entered and that is
 * not finalised, both held until the action is done.
 */
@ApplicationScoped
class InvigilatedCandidate {

  @Inject RoomRepository rooms;
  @Inject CurrentActor actor;

  Board.Candidate hold(long sessionId, long candidateId) {
    rooms.hold(sessionId);
    Board.Room room =
        rooms
            .find(sessionId, actor.accountId())
            .orElseThrow(() -> Refusal.notFound("invigilation.no-access"));
    if (room.finalized()) {
      throw Refusal.closed("session.not-accessible");
    }
    return rooms
        .holdCandidate(sessionId, candidateId)
        .orElseThrow(() -> Refusal.notFound("candidate.missing"));
  }
}
