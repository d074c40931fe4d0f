package fr.pix.certif.certificate.boundary;

import fr.pix.certif.certificate.control.Certificate;
import fr.pix.certif.certificate.entity.CertificateRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * A candidate reads the certificate obtained. Somebody else’s looks missing, and so does one’s own
 * before its publication, or once cancelled.
 */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class CertificateOfCandidate {

  @Inject CertificateRepository certificates;
  @Inject CurrentActor currentActor;

  public Certificate read(long certificationId) {
    return certificates
        .ofOwner(certificationId, currentActor.accountId())
        .orElseThrow(() -> Refusal.notFound("certificate.missing"));
  }
}
