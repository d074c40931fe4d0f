package fr.pix.certif.invigilation.boundary;

import fr.pix.certif.invigilation.entity.EntryTries;
import fr.pix.certif.invigilation.entity.RoomDoor;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * A person becomes an invigilator (surveillant) of a session by its number and password, whatever
 * the account: the invigilator of a room need not belong to the centre.
 *
 * <p>Refused alike for a wrong number and a wrong password; refused unread after too many tries;
 * refused once the session is finalised. The tries are committed on their own, one after the other
 * and never two connections at once: hence no transaction here.
 */
@Stateless
@Permitted(Permission.AUTHENTICATED)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EnterSession {

  @Inject EntryTries tries;
  @Inject RoomDoor door;
  @Inject CurrentActor actor;

  /**
   * Enters the session; its right lasts.
   *
   * @param password with or without its prefix C-, in any case
   * @param network the address that the request comes from
   */
  public void enter(long sessionId, String password, String network) {
    long accountId = actor.accountId();
    if (!tries.allow(accountId, sessionId, network)) {
      throw new Refusal(Refusal.Kind.THROTTLED, "invigilation.too-many-tries");
    }
    switch (door.enter(sessionId, accountId, password)) {
      case OPEN -> tries.forgive(accountId, sessionId, network);
      case CLOSED -> throw Refusal.closed("session.not-accessible");
      case WRONG -> throw Refusal.invalid("invigilation.wrong-entry");
    }
  }
}
