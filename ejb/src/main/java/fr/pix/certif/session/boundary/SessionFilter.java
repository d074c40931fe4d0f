package fr.pix.certif.session.boundary;

import fr.pix.certif.session.control.SessionStage;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which sessions to list; null means all.
 *
 * @param from the first day, included
 * @param to the last day, included
 * @param room the whole name of a room
 * @param neverHeld true for those whose day has passed without any test, and that no one will hold
 */
public record SessionFilter(
    Long number, SessionStage stage, LocalDate from, LocalDate to, String room, boolean neverHeld)
    implements Serializable {

  /** Every session. */
  public static final SessionFilter ALL = new SessionFilter(null, null, null, null, null, false);

  /** Those of one stage. */
  public static SessionFilter of(SessionStage stage) {
    return new SessionFilter(null, stage, null, null, null, false);
  }

  /** Whether it leaves any session out. */
  public boolean narrows() {
    return !equals(ALL);
  }
}
