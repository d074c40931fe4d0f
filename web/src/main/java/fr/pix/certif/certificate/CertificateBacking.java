package fr.pix.certif.certificate;

import fr.pix.certif.certificate.boundary.CertificateOfCandidate;
import fr.pix.certif.certificate.control.Certificate;
import fr.pix.certif.shared.support.PageParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page of the candidate's certificate. */
@Named("ownCertificate")
@RequestScoped
public class CertificateBacking {

  @Inject private CertificateOfCandidate certificateOfCandidate;
  @Inject private PageParams params;

  private Certificate certificate;

  @PostConstruct
  void read() {
    certificate = certificateOfCandidate.read(params.getId());
  }

  public Certificate getCertificate() {
    return certificate;
  }

  /** The address of the document. */
  public String getDocument() {
    return "/api/certificates/" + certificate.certificationId() + ".pdf";
  }
}
