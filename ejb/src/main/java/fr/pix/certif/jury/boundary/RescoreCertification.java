package fr.pix.certif.jury.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.jury.control.DeskRules;
import fr.pix.certif.jury.entity.DeskCertification;
import fr.pix.certif.jury.entity.DeskResults;
import fr.pix.certif.jury.entity.DeskSessions;
import fr.pix.certif.jury.entity.JuryDesk;
import fr.pix.certif.scoring.control.ScoringOutcome;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Scores a certification anew from its answers (recalculer le score). It takes the place of a
 * result given by hand; a cancellation by the jury holds.
 */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class RescoreCertification {

  @Inject JuryDesk desk;
  @Inject DeskResults results;
  @Inject DeskSessions sessions;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  /**
   * Scores it.
   *
   * @param version of the certification as it was seen
   */
  public void rescore(long certificationId, int version) {
    DeskCertification certification = desk.take(certificationId, version);
    DeskRules.requireChangeable(certification.standing());
    DeskRules.requireNot(certification.standing().fraud(), "jury.fraud-in-force");
    ScoringOutcome outcome = results.rescore(certification, actor.accountId());
    desk.touch(certificationId);
    sessions.weigh(certification.sessionId());
    audit.record(
        "certification.rescored",
        Subject.certification(certificationId),
        Map.of("byHand", certification.standing().manual()),
        Map.of("status", outcome.status()));
  }
}
