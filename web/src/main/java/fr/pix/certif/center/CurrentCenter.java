package fr.pix.certif.center;

import fr.pix.certif.center.boundary.CenterChoice;
import fr.pix.certif.center.boundary.MyCenters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * The centre that the person is looking at: the one chosen last in this HTTP session, otherwise the
 * oldest of hers. A centre that she has left since is forgotten.
 */
@Named
@RequestScoped
public class CurrentCenter {

  private static final String CHOSEN = "certif.center";

  @Inject private MyCenters myCenters;
  @Inject private HttpServletRequest request;

  private List<CenterChoice> choices;

  public CenterChoice get() {
    Object chosen = request.getSession().getAttribute(CHOSEN);
    return getChoices().stream()
        .filter(choice -> Long.valueOf(choice.id()).equals(chosen))
        .findFirst()
        .orElse(getChoices().get(0));
  }

  public long getId() {
    return get().id();
  }

  /** The person's centres, the oldest first. */
  public List<CenterChoice> getChoices() {
    if (choices == null) {
      choices = myCenters.list();
    }
    return choices;
  }

  public boolean isSwitchable() {
    return getChoices().size() > 1;
  }

  /** Goes to another of the person's centres; a foreign one changes nothing. */
  public void select(long centerId) {
    if (getChoices().stream().anyMatch(choice -> choice.id() == centerId)) {
      request.getSession().setAttribute(CHOSEN, centerId);
    }
  }
}
