package fr.pix.certif.session.boundary;

import fr.pix.certif.session.control.SessionStage;
import java.io.Serializable;

/** Which sessions to list; null means all. */
public record SessionFilter(Long number, SessionStage stage) implements Serializable {

  /** Whether it leaves any session out. */
  public boolean narrows() {
    return number != null || stage != null;
  }

  boolean accepts(SessionRow row) {
    return (number == null || number == row.id()) && (stage == null || stage == row.stage());
  }
}
