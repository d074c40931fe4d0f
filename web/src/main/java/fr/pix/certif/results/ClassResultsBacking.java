package fr.pix.certif.results;

import fr.pix.certif.results.boundary.ClassCertificates;
import fr.pix.certif.results.boundary.ClassResults;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.FormErrors;
import fr.pix.certif.shared.support.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The form with which a school takes the files of a class. */
@Named("classResults")
@RequestScoped
public class ClassResultsBacking {

  @Inject private CertifyingSchoolBacking schools;
  @Inject private ClassResults results;
  @Inject private ClassCertificates certificates;
  @Inject private FormErrors errors;

  private String division;

  public void exportResults() {
    take("results.csv", () -> results.export(organizationId(), division));
  }

  public void downloadCertificates() {
    take("certificates.pdf", () -> certificates.gather(organizationId(), division));
  }

  /**
   * Leads to the file once sure that there is one: the browser keeps the page, on which whatever
   * stands in the way is said.
   */
  private void take(String file, Runnable check) {
    try {
      check.run();
      String named = URLEncoder.encode(division, StandardCharsets.UTF_8);
      String path = "/api/organizations/%d/divisions/%s?division=%s";
      Redirection.to(path.formatted(organizationId(), file, named));
    } catch (Refusal refused) {
      errors.add("form:division", refused);
    }
  }

  private long organizationId() {
    return schools.getCurrent().organizationId();
  }

  public String getDivision() {
    return division;
  }

  public void setDivision(String division) {
    this.division = division;
  }
}
