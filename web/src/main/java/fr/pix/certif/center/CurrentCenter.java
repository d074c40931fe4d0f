package fr.pix.certif.center;

import fr.pix.certif.center.boundary.CenterChoice;
import fr.pix.certif.center.boundary.MyCenters;
import fr.pix.certif.shared.security.ClosedCenters;
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
  private static final String WANTED = "centre";
  private static final String NUMBER = "\\d{1,18}";

  @Inject private MyCenters myCenters;
  @Inject private HttpServletRequest request;

  private List<CenterChoice> choices;
  private boolean asked;

  /** The centre, open or closed. */
  public CenterChoice get() {
    selectWanted();
    Object chosen = request.getSession().getAttribute(CHOSEN);
    return getChoices().stream()
        .filter(choice -> Long.valueOf(choice.id()).equals(chosen))
        .findFirst()
        .orElse(getChoices().get(0));
  }

  /** The centre in which to work; refused while its space is closed. */
  public long getId() {
    CenterChoice center = get();
    if (center.closed()) {
      throw ClosedCenters.refusal(center.opensOn());
    }
    return center.id();
  }

  public boolean isClosed() {
    return get().closed();
  }

  public String getLabel() {
    return get().label();
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
    asked = true;
    if (getChoices().stream().anyMatch(choice -> choice.id() == centerId)) {
      request.getSession().setAttribute(CHOSEN, centerId);
    }
  }

  /** Any page may be asked for in the name of another centre: {@code ?centre=12}. */
  private void selectWanted() {
    String wanted = request.getParameter(WANTED);
    if (!asked && wanted != null && wanted.matches(NUMBER)) {
      select(Long.parseLong(wanted));
    }
    asked = true;
  }
}
