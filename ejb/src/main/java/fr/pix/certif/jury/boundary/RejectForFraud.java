package fr.pix.certif.jury.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.jury.control.DeskRules;
import fr.pix.certif.jury.entity.DeskCertification;
import fr.pix.certif.jury.entity.DeskResults;
import fr.pix.certif.jury.entity.DeskSessions;
import fr.pix.certif.jury.entity.JuryDesk;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Rejects a certification for fraud (rejeter): nothing is earned, whatever was answered, and its
 * candidate and its school are told why; or takes that back, and the score is what the answers are
 * worth.
 */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class RejectForFraud {

  @Inject JuryDesk desk;
  @Inject DeskResults results;
  @Inject DeskSessions sessions;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  /**
   * Rejects it.
   *
   * @param version of the certification as it was seen
   * @param because what the candidate and the school read
   */
  public void reject(long certificationId, int version, String because) {
    InvalidInput.ifAny(DeskRules.text("reason", because, DeskRules.LONGEST_COMMENT));
    DeskCertification certification = desk.take(certificationId, version);
    DeskRules.requireChangeable(certification.standing());
    DeskRules.requireNot(certification.standing().fraud(), "jury.already-rejected");
    desk.rejectForFraud(certificationId, because.strip());
    results.rejectForFraud(certification, actor.accountId());
    sessions.weigh(certification.sessionId());
    trace("certification.rejected-for-fraud", certification, true);
  }

  /** Takes the rejection back. */
  public void undo(long certificationId, int version) {
    DeskCertification certification = desk.take(certificationId, version);
    DeskRules.requireChangeable(certification.standing());
    DeskRules.requireNot(!certification.standing().fraud(), "jury.not-rejected");
    desk.rejectForFraud(certificationId, null);
    results.rescore(certification, actor.accountId());
    sessions.weigh(certification.sessionId());
    trace("certification.fraud-taken-back", certification, false);
  }

  private void trace(String action, DeskCertification certification, boolean fraud) {
    audit.record(
        action,
        Subject.certification(certification.id()),
        Map.of("fraud", certification.standing().fraud()),
        Map.of("fraud", fraud));
  }
}
