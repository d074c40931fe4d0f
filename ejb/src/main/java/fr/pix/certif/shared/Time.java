package fr.pix.certif.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/**
 * The one clock of the application. Facts are instants; an appointment is a local date and time of
 * its centre.
 */
@ApplicationScoped
public class Time {

  @Produces
  Clock clock() {
    return Clock.systemUTC();
  }
}
