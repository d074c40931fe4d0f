package fr.pix.certif.session.boundary;

import fr.pix.certif.center.entity.CalendarRepository;
import fr.pix.certif.session.control.RoomTime;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionRules;
import fr.pix.certif.session.control.SessionWarning;
import fr.pix.certif.session.control.SessionWarnings;
import fr.pix.certif.session.control.SessionWarnings.Neighbour;
import fr.pix.certif.session.control.WindowRule;
import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.session.entity.HoldingCenter;
import fr.pix.certif.session.entity.SessionSurroundings;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a centre what is unwise about a session it is about to write; whoever has read it may go
 * on. What is impossible is refused by the use cases that write.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class CheckSession {

  @Inject CenterRepository centers;
  @Inject SessionSurroundings surroundings;
  @Inject CalendarRepository calendar;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * What is unwise; nothing while something is wrong that will be refused anyway. That another
   * session stands at the very place and moment is said at once, of the room.
   *
   * @param sessionId the session that is edited, or null for a new one
   */
  public List<SessionWarning> warnings(long centerId, Long sessionId, SessionDetails details) {
    HoldingCenter center = centers.required(centerId, actor.get().centerIds());
    LocalDate earliest = sessionId == null ? center.today(clock) : LocalDate.EPOCH;
    if (!SessionRules.violations(details, earliest).isEmpty()) {
      return List.of();
    }
    List<Neighbour> sameDay = surroundings.sameDay(centerId, sessionId, details.date());
    InvalidInput.ifAny(SessionWarnings.slotTaken(details, sameDay));
    SessionSurroundings.Load load = surroundings.load(centerId, sessionId);
    List<SessionWarning> warnings =
        new ArrayList<>(WindowRule.warnings(calendar.windowsOf(centerId).adviceOn(details.date())));
    warnings.addAll(
        SessionWarnings.about(
            details, RoomTime.withExtraTime(load.longestExtraTime()), load.enrolled(), sameDay));
    return warnings;
  }
}
