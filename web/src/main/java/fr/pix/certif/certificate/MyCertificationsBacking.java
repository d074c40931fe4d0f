package fr.pix.certif.certificate;

import fr.pix.certif.certificate.boundary.MyCertifications;
import fr.pix.certif.certificate.boundary.MyCertifications.CertificationLine;
import fr.pix.certif.certificate.control.CandidateStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of the candidate's certifications. */
@Named("myCertifications")
@RequestScoped
public class MyCertificationsBacking {

  @Inject private MyCertifications myCertifications;

  private List<CertificationLine> lines;

  @PostConstruct
  void read() {
    lines = myCertifications.list();
  }

  public List<CertificationLine> getLines() {
    return lines;
  }

  /** The colour of a status; its word says the same. */
  public String kind(CandidateStatus status) {
    return switch (status) {
      case PENDING -> "info";
      case OBTAINED -> "ok";
      case NOT_OBTAINED -> "neutral";
      case CANCELLED -> "warn";
    };
  }
}
