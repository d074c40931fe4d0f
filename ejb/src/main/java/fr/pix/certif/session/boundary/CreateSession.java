package fr.pix.certif.session.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionRules;
import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.session.entity.HoldingCenter;
import fr.pix.certif.session.entity.Session;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Creates a session in a centre of the person: it gets its number, its access code and its
 * invigilators' password. Two sessions cannot hold the same room at the same time.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class CreateSession {

  @Inject SessionRepository sessions;
  @Inject CenterRepository centers;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Creates the session and returns its number.
   *
   * @throws InvalidInput with every violation of {@link SessionRules}
   */
  public long create(long centerId, SessionDetails details) {
    HoldingCenter center = centers.required(centerId, actor.get().centerIds());
    InvalidInput.ifAny(SessionRules.violations(details, center.today(clock)));
    Session session =
        sessions.add(
            new Session(center, details, sessions.drawCodes(), clock.instant(), actor.accountId()));
    audit.record(
        "session.created",
        Subject.session(session.id()),
        Map.of(),
        Map.of("center", centerId, "date", details.date(), "time", details.time()));
    return session.id();
  }
}
