package fr.pix.certif.invigilation.boundary;

import fr.pix.certif.invigilation.control.Board;
import fr.pix.certif.invigilation.entity.RoomRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** The room at this moment, for an account that has entered the session. */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class ShowBoard {

  @Inject RoomRepository rooms;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** Still shown once the session is finalised, when nothing can be done any more. */
  public Board of(long sessionId) {
    Board.Room room =
        rooms
            .find(sessionId, actor.accountId())
            .orElseThrow(() -> Refusal.notFound("invigilation.no-access"));
    return new Board(room, clock.instant(), rooms.candidates(sessionId));
  }
}
