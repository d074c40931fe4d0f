package fr.pix.certif.session.entity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The centre that holds a session: its name is frozen on the session, its zone tells what « today »
 * is there.
 */
public record HoldingCenter(long id, String name, ZoneId zone) {

  public LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
