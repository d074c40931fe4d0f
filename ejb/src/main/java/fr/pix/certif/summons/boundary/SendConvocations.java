package fr.pix.certif.summons.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import fr.pix.certif.summons.entity.CalledCandidates;
import fr.pix.certif.summons.entity.Summonses;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Mails the convocation to each candidate of a session who has an address: the letter and an entry
 * for the calendar. Who was told the same before gets nothing again.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class SendConvocations {

  @Inject SessionRepository sessions;
  @Inject CalledCandidates candidates;
  @Inject Summonses summonses;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** Sends them, and tells how many leave: none when everybody knows already. */
  public int send(long sessionId) {
    sessions.locked(sessionId, actor.get().centerIds()).requireOpen();
    Instant now = clock.instant();
    if (candidates.isOver(sessionId, now)) {
      throw Refusal.conflict("summons.session-over");
    }
    if (candidates.addresses(sessionId) == 0) {
      throw Refusal.conflict("summons.no-address");
    }
    int mails = summonses.call(sessionId, actor.get().centerIds(), now);
    if (mails > 0) {
      audit.record(
          "summons.sent", Subject.session(sessionId), Map.of(), Map.of("convocations", mails));
    }
    return mails;
  }
}
