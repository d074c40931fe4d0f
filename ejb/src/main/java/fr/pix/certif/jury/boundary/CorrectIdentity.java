package fr.pix.certif.jury.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.jury.control.DeskRules;
import fr.pix.certif.jury.control.DeskRules.Identity;
import fr.pix.certif.jury.entity.DeskCertification;
import fr.pix.certif.jury.entity.JuryDesk;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * Corrects who was certified (corriger l’identité), as a report C1 asks for; the certificate
 * follows, published or not. The pupil base is the school’s and stays as it is.
 */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class CorrectIdentity {

  @Inject JuryDesk desk;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Corrects it.
   *
   * @param version of the certification as it was seen
   */
  public void correct(long certificationId, int version, Identity identity) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    InvalidInput.ifAny(DeskRules.identity(identity, today));
    DeskCertification certification = desk.take(certificationId, version);
    DeskRules.requireJudged(certification.standing());
    desk.identify(certificationId, identity.tidy());
    // Names stay out of the trail: that and by whom is enough.
    audit.record(
        "certification.identity-corrected",
        Subject.certification(certificationId),
        Map.of(),
        Map.of("by", actor.accountId()));
  }
}
