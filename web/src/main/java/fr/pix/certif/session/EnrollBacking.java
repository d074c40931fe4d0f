package fr.pix.certif.session;

import fr.pix.certif.session.boundary.EnrollCandidates;
import fr.pix.certif.session.boundary.EnrollCandidates.Enrollment;
import fr.pix.certif.session.boundary.EnrollablePupils;
import fr.pix.certif.session.boundary.PupilPage;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Toasts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list from which pupils are picked. The browser keeps the picked ones from page to page and
 * sends them all; without script, those ticked on the page are sent.
 */
@Named("enrolment")
@RequestScoped
public class EnrollBacking {

  @Inject private EnrollablePupils pupils;
  @Inject private EnrollCandidates enrollCandidates;
  @Inject private PageParams params;
  @Inject private Toasts toasts;

  private PupilPage page;

  /** Enrols the pupils picked and leads to the candidates. */
  public String enroll() {
    Set<Long> picked =
        Stream.concat(
                params.texts("eleve").stream(),
                params.text("selection").stream().flatMap(all -> Stream.of(all.split(","))))
            .filter(id -> id.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .collect(Collectors.toSet());
    if (picked.isEmpty()) {
      toasts.error("session.enroll.nobody");
      return null;
    }
    Enrollment enrollment = enrollCandidates.enroll(params.getId(), picked);
    toasts.success("session.enrolled", enrollment.enrolled());
    return "/certif/candidats?faces-redirect=true&id=" + params.getId();
  }

  public PupilPage getPage() {
    if (page == null) {
      page = pupils.page(params.getId(), getDivisions(), params.page());
    }
    return page;
  }

  /** The classes shown; all of them when none is chosen. */
  public List<String> getDivisions() {
    return params.texts("classe");
  }

  public boolean shows(String division) {
    return getDivisions().contains(division);
  }
}
