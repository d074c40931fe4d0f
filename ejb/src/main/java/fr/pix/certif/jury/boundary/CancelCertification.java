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
 * Cancels a certification (annuler), and tells its candidate and its school why; or keeps one
 * (désannuler) whatever cancelled it. Either is a person’s decision: no later rescoring undoes it.
 */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class CancelCertification {

  @Inject JuryDesk desk;
  @Inject DeskResults results;
  @Inject DeskSessions sessions;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  /**
   * Cancels it.
   *
   * @param version of the certification as it was seen
   * @param because what the candidate and the school read
   */
  public void cancel(long certificationId, int version, String because) {
    InvalidInput.ifAny(DeskRules.text("reason", because, DeskRules.LONGEST_COMMENT));
    DeskCertification certification = desk.take(certificationId, version);
    DeskRules.requireChangeable(certification.standing());
    DeskRules.requireNot(
        certification.standing().cancelled()
            && Boolean.TRUE.equals(certification.cancelledByJury()),
        "jury.already-cancelled");
    desk.cancel(certificationId, because.strip());
    sessions.weigh(certification.sessionId());
    trace("certification.cancelled", certification, true);
  }

  /** Keeps it; a computed score follows, without the computer's words on a cancellation. */
  public void keep(long certificationId, int version) {
    DeskCertification certification = desk.take(certificationId, version);
    DeskRules.requireChangeable(certification.standing());
    DeskRules.requireNot(!certification.standing().cancelled(), "jury.not-cancelled");
    desk.keep(certificationId);
    if (!certification.standing().manual() && !certification.standing().fraud()) {
      results.rescore(certification.kept(), actor.accountId());
    }
    sessions.weigh(certification.sessionId());
    trace("certification.kept", certification, false);
  }

  private void trace(String action, DeskCertification certification, boolean cancelled) {
    audit.record(
        action,
        Subject.certification(certification.id()),
        Map.of("cancelled", certification.standing().cancelled()),
        Map.of("cancelled", cancelled));
  }
}
