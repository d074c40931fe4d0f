package fr.pix.certif.results;

import fr.pix.certif.results.boundary.CertifyingSchools;
import fr.pix.certif.results.boundary.CertifyingSchools.CertifyingSchool;
import fr.pix.certif.shared.support.PageParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The schools whose results the person may take, and the one that the page is about. */
@Named("certifyingSchools")
@RequestScoped
public class CertifyingSchoolBacking {

  @Inject private CertifyingSchools certifyingSchools;
  @Inject private PageParams params;

  private List<CertifyingSchool> all;

  @PostConstruct
  void read() {
    all = certifyingSchools.list();
  }

  public List<CertifyingSchool> getAll() {
    return all;
  }

  /** The school named by the page's address, otherwise the oldest; null when there is none. */
  public CertifyingSchool getCurrent() {
    long chosen = params.number("etablissement").orElse(0L);
    CertifyingSchool oldest = all.isEmpty() ? null : all.get(0);
    return all.stream()
        .filter(school -> school.organizationId() == chosen)
        .findFirst()
        .orElse(oldest);
  }
}
