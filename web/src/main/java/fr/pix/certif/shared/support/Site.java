package fr.pix.certif.shared.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** What every page says of the site itself. */
@Named
@ApplicationScoped
public class Site {

  @Inject private Clock clock;

  /** The year of the copyright line. */
  public String getYear() {
    return String.valueOf(LocalDate.now(clock).getYear());
  }
}
