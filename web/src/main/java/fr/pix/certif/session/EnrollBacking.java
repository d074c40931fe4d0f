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
  @Inject private PupilSearch search;
  @Inject private FacesContext context;

  private PupilPage page;

  /** Enrols the pupils picked and leads to the candidates. */
  public String enroll() throws IOException {
    return enroll(picked());
  }

  /** Enrols every pupil that the filter keeps and that nothing speaks against. */
  public String enrollAll() throws IOException {
    return enroll(pupils.available(params.getId(), search.getFilter()));
  }

  /** After a refusal the list is opened anew, so that no pupil's number stands in an address. */
  private String enroll(Set<Long> learnerIds) throws IOException {
    try {
      Enrollment enrollment = enrollCandidates.enroll(params.getId(), learnerIds);
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
    return search.getFilter().divisions().stream()
        .map(division -> "&classe=" + URLEncoder.encode(division, StandardCharsets.UTF_8))
        .collect(Collectors.joining("", "/certif/inscrire?id=" + params.getId(), ""));
  }

  public PupilPage getPage() {
    if (page == null) {
      page = pupils.page(params.getId(), search.getFilter(), params.page());
    }
    return page;
  }
}
