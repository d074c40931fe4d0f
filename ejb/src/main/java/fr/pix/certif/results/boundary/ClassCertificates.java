package fr.pix.certif.results.boundary;

import fr.pix.certif.certificate.control.Certificate;
import fr.pix.certif.certificate.entity.CertificateRepository;
import fr.pix.certif.results.control.ClassFileName;
import fr.pix.certif.results.entity.SchoolClass;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Télécharger les attestations: the administrator of a school takes the certificates of a class,
 * the newest of each pupil.
 */
@Stateless
@Permitted(Permission.ORGANIZATION_ADMIN)
public class ClassCertificates {

  @Inject ClassLookup classLookup;
  @Inject CertificateRepository certificates;
  @Inject Clock clock;

  /**
   * What to print.
   *
   * @param fileName such as {@code 20260416_attestations_3A.pdf}
   * @param certificates by last name then first name, one at least
   */
  public record CertificatesToPrint(String fileName, List<Certificate> certificates) {}

  /** Gathers the certificates of a class, whatever the letter case in which its name was typed. */
  public CertificatesToPrint gather(long organizationId, String division) {
    SchoolClass schoolClass = classLookup.require(organizationId, division);
    List<Certificate> found =
        certificates.newestOfEachPupil(organizationId, schoolClass.spellings());
    if (found.isEmpty()) {
      throw new Refusal(Refusal.Kind.NOT_FOUND, "results.no-certificate", schoolClass.name());
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), schoolClass.zone());
    return new CertificatesToPrint(ClassFileName.certificates(today, schoolClass.name()), found);
  }
}
