package fr.pix.certif.session.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.center.entity.CalendarRepository;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionRules;
import fr.pix.certif.session.control.WindowRule;
import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.session.entity.Session;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Edits a session that is still open. A page that a colleague has overtaken is refused and told so.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class EditSession {

  @Inject SessionRepository sessions;
  @Inject CenterRepository centers;
  @Inject CalendarRepository calendar;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Writes other details.
   *
   * @param seenVersion the version of the session that the person had before her eyes
   * @throws InvalidInput with every violation of {@link SessionRules}
   */
  public void edit(long sessionId, SessionDetails details, int seenVersion) {
    Session session = sessions.locked(sessionId, actor.get().centerIds());
    SessionDetails before = session.details();
    session.edit(details, seenVersion);
    List<Violation> violations =
        SessionRules.violations(details, earliest(session.centerId(), before));
    if (details.date() != null && !details.date().equals(before.date())) {
      violations.addAll(
          WindowRule.violations(calendar.windowsOf(session.centerId()).adviceOn(details.date())));
    }
    InvalidInput.ifAny(violations);
    sessions.flush(session);
    audit.record("session.edited", Subject.session(sessionId), slot(before), slot(details));
  }

  private LocalDate earliest(long centerId, SessionDetails before) {
    LocalDate today = centers.required(centerId, actor.get().centerIds()).today(clock);
    return before.date().isBefore(today) ? before.date() : today;
  }

  /** Where and when; who watches is a person's name, which the trail does not keep. */
  private static Map<String, Object> slot(SessionDetails details) {
    return Map.of(
        "address", details.address(),
        "room", details.room(),
        "date", details.date(),
        "time", details.time());
  }
}
