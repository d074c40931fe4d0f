package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.RequestRun;
import fr.pix.certif.jury.control.NightJob;
import fr.pix.certif.publication.boundary.PublishSelection;
import fr.pix.certif.publication.boundary.PublishSelection.Outcome;
import fr.pix.certif.shared.support.RefusalTexts;
import fr.pix.certif.shared.support.Toasts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** Publishing the sessions ticked in the list, or all of them in the background. */
@Named("publishing")
@RequestScoped
public class PublishBacking {

  @Inject private PublishSelection publishSelection;
  @Inject private RequestRun requestRun;
  @Inject private RefusalTexts refusals;
  @Inject private Toasts toasts;
  @Inject private HttpServletRequest request;

  /** Publishes those ticked; each that is refused is told with its reason. */
  public String ticked() {
    List<Outcome> outcomes = publishSelection.publish(numbers());
    long published = outcomes.stream().filter(Outcome::published).count();
    if (published > 0) {
      toasts.success("publication.published", published);
    }
    outcomes.stream()
        .filter(outcome -> !outcome.published())
        .forEach(
            outcome ->
                toasts.error(
                    "publication.refused",
                    String.valueOf(outcome.sessionId()),
                    refusals.sentence(outcome.refusal())));
    return "/admin/sessions?faces-redirect=true";
  }

  /** Starts the job that publishes everything; its page shows how far it is. */
  public String all() {
    requestRun.request(NightJob.PUBLICATION);
    toasts.success("jury.night.requested");
    return "/admin/nuit?faces-redirect=true";
  }

  private List<Long> numbers() {
    String[] ticked = request.getParameterValues("session");
    return ticked == null
        ? List.of()
        : Arrays.stream(ticked)
            .filter(number -> number.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .toList();
  }
}
