package fr.pix.certif.summons.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import fr.pix.certif.summons.control.MailAddress;
import fr.pix.certif.summons.entity.CalledCandidates;
import fr.pix.certif.summons.entity.Summonses;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Mails the invigilators' kit of a session: it holds the password of the session, and a calendar
 * entry that follows it.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class SendKit {

  @Inject SessionRepository sessions;
  @Inject CalledCandidates candidates;
  @Inject Summonses summonses;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Sends the kit.
   *
   * @param typed one address, as somebody wrote it
   * @return false when this address has the kit already, and nothing in it has changed
   */
  public boolean send(long sessionId, String typed) {
    String email =
        MailAddress.of(typed)
            .orElseThrow(
                () -> new InvalidInput(List.of(Violation.of("kitEmail", "summons.bad-address"))));
    sessions.locked(sessionId, actor.get().centerIds()).requireOpen();
    Instant now = clock.instant();
    if (candidates.isOver(sessionId, now)) {
      throw Refusal.conflict("summons.session-over");
    }
    boolean sent = summonses.sendKit(sessionId, email, actor.get().centerIds(), now) > 0;
    if (sent) {
      audit.record("summons.kit-sent", Subject.session(sessionId), Map.of(), Map.of("kits", 1));
    }
    return sent;
  }
}
