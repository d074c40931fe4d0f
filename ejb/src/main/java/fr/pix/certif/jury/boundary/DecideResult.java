package fr.pix.certif.jury.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.jury.control.DeskRules;
import fr.pix.certif.jury.control.ManualMarks;
import fr.pix.certif.jury.entity.DeskCertification;
import fr.pix.certif.jury.entity.DeskResults;
import fr.pix.certif.jury.entity.DeskSessions;
import fr.pix.certif.jury.entity.JuryDesk;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Gives a result by hand (saisir un résultat), where the answers cannot tell. It counts until the
 * score is computed anew.
 */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class DecideResult {

  @Inject JuryDesk desk;
  @Inject DeskResults results;
  @Inject DeskSessions sessions;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  /**
   * Gives it.
   *
   * @param version of the certification as it was seen
   * @param obtained whether the certification is validated; it earns nothing otherwise
   * @param pix by competence in the framework's order, null where not tested
   */
  public void decide(long certificationId, int version, boolean obtained, List<Integer> pix) {
    DeskCertification certification = desk.take(certificationId, version);
    DeskRules.requireChangeable(certification.standing());
    DeskRules.requireNot(certification.standing().fraud(), "jury.fraud-in-force");
    ManualMarks marks = marks(certification, obtained, pix);
    ResultStatus status = obtained ? ResultStatus.VALIDATED : ResultStatus.REJECTED;
    results.decide(certification, status, marks, actor.accountId());
    desk.touch(certificationId);
    sessions.weigh(certification.sessionId());
    audit.record(
        "certification.result-decided",
        Subject.certification(certificationId),
        Map.of("byHand", certification.standing().manual()),
        Map.of("status", status, "score", obtained ? marks.score() : 0));
  }

  private static ManualMarks marks(
      DeskCertification certification, boolean obtained, List<Integer> pix) {
    ManualMarks marks = new ManualMarks(pix, certification.maxReachableLevel());
    InvalidInput.ifAny(marks.violations());
    if (obtained && marks.score() == 0) {
      throw new InvalidInput(List.of(Violation.of("marks", "jury.obtained-without-pix")));
    }
    return obtained ? marks : marks.worthless();
  }
}
