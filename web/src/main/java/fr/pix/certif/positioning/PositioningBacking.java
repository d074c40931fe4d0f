package fr.pix.certif.positioning;

import fr.pix.certif.positioning.boundary.CurrentPositioning;
import fr.pix.certif.positioning.boundary.PositioningPage;
import fr.pix.certif.shared.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The page that asks the questions of one competence; its script fills it. */
@Named("positioning")
@RequestScoped
public class PositioningBacking {

  @Inject CurrentPositioning currentPositioning;
  @Inject HttpServletRequest request;

  private PositioningPage page;

  @PostConstruct
  void read() {
    String id = request.getParameter("id");
    if (id == null || !id.matches("\\d{1,18}")) {
      throw Refusal.notFound("positioning.missing");
    }
    page = currentPositioning.of(Long.parseLong(id));
  }

  public PositioningPage getPage() {
    return page;
  }

  /** The number of the run, without separator. */
  public String getNumber() {
    return Long.toString(page.runId());
  }
}
