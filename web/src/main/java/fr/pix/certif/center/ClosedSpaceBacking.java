package fr.pix.certif.center;

import fr.pix.certif.shared.support.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The page of a centre whose space is not open yet: the day on which it opens. */
@Named("closedSpace")
@RequestScoped
public class ClosedSpaceBacking {

  private static final String SESSIONS = "/certif/sessions";

  @Inject private CurrentCenter currentCenter;

  /** Leads to the sessions when the space is open after all. */
  public void goOnWhenOpen() {
    if (!currentCenter.isClosed()) {
      Redirection.to(SESSIONS);
    }
  }

  public LocalDate getOpensOn() {
    return currentCenter.get().opensOn();
  }
}
