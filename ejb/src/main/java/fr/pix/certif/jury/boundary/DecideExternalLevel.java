package fr.pix.certif.jury.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.jury.control.DeskRules;
import fr.pix.certif.jury.entity.DeskCertification;
import fr.pix.certif.jury.entity.ExternalLevels;
import fr.pix.certif.jury.entity.JuryDesk;
import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryVerdict;
import fr.pix.certif.scoring.control.ExternalVerdict;
import fr.pix.certif.scoring.entity.KeptComplementary.Kept;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Writes what the jury outside Pix says of Pix+ Édu (volet 2), or takes it back. That jury meets
 * months after the test: it is written whether the session is published or not.
 */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class DecideExternalLevel {

  @Inject JuryDesk desk;
  @Inject ExternalLevels levels;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  /**
   * Writes it.
   *
   * @param version of the certification as it was seen
   */
  public void decide(
      long certificationId,
      int version,
      ComplementaryCertification certification,
      ExternalVerdict verdict) {
    if (verdict == null) {
      throw new InvalidInput(List.of(Violation.of("level", "jury.external-required")));
    }
    DeskCertification taken = desk.take(certificationId, version);
    DeskRules.requireJudged(taken.standing());
    Kept kept = kept(certificationId, certification);
    DeskRules.requireNot(taken.standing().cancelled(), "jury.external-cancelled");
    DeskRules.requireNot(
        kept.test() != ComplementaryVerdict.ACQUIRED, "jury.external-without-test");
    DeskRules.requireNot(kept.external() == verdict, "jury.external-already");
    levels.set(certificationId, certification, verdict, actor.accountId());
    desk.touch(certificationId);
    trace("certification.external-level-set", certificationId, kept, verdict);
  }

  /** Takes back what was written. */
  public void withdraw(
      long certificationId, int version, ComplementaryCertification certification) {
    desk.take(certificationId, version);
    Kept kept = kept(certificationId, certification);
    DeskRules.requireNot(kept.external() == null, "jury.external-none");
    levels.remove(certificationId, certification);
    desk.touch(certificationId);
    trace("certification.external-level-withdrawn", certificationId, kept, null);
  }

  private Kept kept(long certificationId, ComplementaryCertification certification) {
    return levels
        .find(certificationId, certification)
        .filter(kept -> kept.certification().externalJury())
        .orElseThrow(() -> Refusal.notFound("jury.external-not-taken"));
  }

  private void trace(String action, long certificationId, Kept kept, ExternalVerdict verdict) {
    audit.record(
        action,
        Subject.certification(certificationId),
        values(kept.certification(), kept.external()),
        values(kept.certification(), verdict));
  }

  private static Map<String, ?> values(
      ComplementaryCertification certification, ExternalVerdict verdict) {
    return verdict == null ? Map.of() : Map.of("key", certification, "level", verdict);
  }
}
