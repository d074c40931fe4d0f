package fr.pix.certif.session;

import fr.pix.certif.session.boundary.EnrollCandidates;
import fr.pix.certif.session.boundary.EnrollCandidates.Enrollment;
import fr.pix.certif.session.boundary.EnrollablePupils;
import fr.pix.certif.session.boundary.PupilPage;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.LinkFunctions;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.RefusalTexts;
import fr.pix.certif.shared.support.Toasts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
  @Inject private RefusalTexts refusals;
  @Inject private FacesContext context;

  private PupilPage page;

  /**
   * Enrols the pupils picked and leads to the candidates. After a refusal the list is opened anew,
   * so that no pupil's number stands in an address.
   */
  public String enroll() throws IOException {
    try {
      Enrollment enrollment = enrollCandidates.enroll(params.getId(), picked());
      toasts.success("session.enrolled", enrollment.enrolled());
      return "/certif/candidats?faces-redirect=true&id=" + params.getId();
    } catch (Refusal refused) {
      refusals.show(context, refused);
      context.getExternalContext().redirect(LinkFunctions.url(list()));
      context.responseComplete();
      return null;
    }
  }

  private Set<Long> picked() {
    String kept = params.text("selection").orElse("");
    return Stream.concat(params.texts("eleve").stream(), Stream.of(kept.split(",")))
        .filter(id -> id.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }

  private String list() {
    return getDivisions().stream()
        .map(division -> "&classe=" + URLEncoder.encode(division, StandardCharsets.UTF_8))
        .collect(Collectors.joining("", "/certif/inscrire?id=" + params.getId(), ""));
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
