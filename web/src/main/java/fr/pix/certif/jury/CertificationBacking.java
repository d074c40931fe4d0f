package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.CertificationSheet;
import fr.pix.certif.jury.boundary.ReadCertification;
import fr.pix.certif.shared.support.PageParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The certification on the desk, read once a request, for all its pages. */
@Named("certification")
@RequestScoped
public class CertificationBacking {

  @Inject private ReadCertification readCertification;
  @Inject private PageParams params;

  private CertificationSheet sheet;

  @PostConstruct
  void read() {
    sheet = readCertification.read(params.getId());
  }

  public CertificationSheet getSheet() {
    return sheet;
  }

  /** The number as it is said: without the spaces of a quantity. */
  public String getNumber() {
    return String.valueOf(sheet.id());
  }

  public String getCandidate() {
    return sheet.person().firstName() + " " + sheet.person().lastName();
  }
}
