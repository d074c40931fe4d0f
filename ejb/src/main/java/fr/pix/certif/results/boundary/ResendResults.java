package fr.pix.certif.results.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.results.entity.ResultRecipients;
import fr.pix.certif.results.entity.ResultRecipients.Sendings;
import fr.pix.certif.results.entity.SessionResultsRepository;
import fr.pix.certif.results.entity.SessionResultsRepository.AskedSession;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Pix staff mail the results of a session once more, with new links. Nothing is published anew; as
 * long as the former mails have not left there is nothing to resend.
 */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class ResendResults {

  @Inject SessionResultsRepository sessions;
  @Inject ResultRecipients recipients;
  @Inject AuditTrail audit;

  /** What has become of the mails of a session until now. */
  @Permitted(Permission.STAFF)
  public Sendings sendings(long sessionId) {
    return recipients.sendings(sessionId);
  }

  /** Resends to every recipient, and tells to how many. */
  public int resend(long sessionId) {
    AskedSession session =
        sessions.hold(sessionId).orElseThrow(() -> Refusal.notFound("session.not-found"));
    if (!session.published()) {
      throw Refusal.conflict("results.session-not-published");
    }
    Sendings before = recipients.sendings(sessionId);
    if (before.waiting() > 0) {
      throw Refusal.conflict("results.mails-waiting", before.waiting());
    }
    int mails = recipients.inform(List.of(sessionId), "again" + before.mails());
    if (mails == 0) {
      throw Refusal.conflict("results.no-recipient");
    }
    audit.record("results.resent", Subject.session(sessionId), Map.of(), Map.of("mails", mails));
    return mails;
  }
}
