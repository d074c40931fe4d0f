package fr.pix.certif.summons.boundary;

import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import fr.pix.certif.summons.entity.Summonses;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Tells those who were called what has become of their session: another hour or room, another
 * session, or none any more. It compares what was told with what is, so that no way of changing a
 * session is missed, and several changes in a row make one mail.
 */
@Stateless
@Permitted(Permission.SYSTEM)
public class FollowSessions {

  @Inject Summonses summonses;
  @Inject Clock clock;

  /** Writes the mails that are needed, and tells how many. */
  public int follow() {
    return summonses.follow(clock.instant());
  }
}
