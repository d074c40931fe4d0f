package fr.pix.certif.invigilation.boundary;

import fr.pix.certif.invigilation.entity.RoomDoor;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * An invigilator leaves the room (quitter la surveillance): on every device, its number and
 * password are asked again. Nothing else changes; that the session was invigilated stays known to
 * the jury.
 */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class LeaveSession {

  @Inject RoomDoor door;
  @Inject CurrentActor actor;

  /** Leaves; a session that the account does not invigilate is left as it is, silently. */
  public void leave(long sessionId) {
    door.leave(sessionId, actor.accountId());
  }
}
