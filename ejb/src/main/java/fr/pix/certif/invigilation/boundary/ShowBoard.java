package fr.pix.certif.invigilation.boundary;

import fr.pix.certif.invigilation.control.Board;
import fr.pix.certif.invigilation.entity.RoomRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * The room at this moment, for an account that has entered the session. One statement reads it, so
 * that it needs no transaction and is no enterprise bean.
 */
@ApplicationScoped
@Permitted(Permission.AUTHENTICATED)
public class ShowBoard {

  @Inject RoomRepository rooms;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** Still shown once the session is finalised, when nothing can be done any more. */
  public Board of(long sessionId) {
    return rooms
        .board(sessionId, actor.accountId(), clock.instant())
        .orElseThrow(() -> Refusal.notFound("invigilation.no-access"));
  }
}
