package fr.pix.certif.session.boundary;

import fr.pix.certif.session.control.SessionStage;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A session as a line of its centre's list.
 *
 * @param start in the centre's time zone
 * @param enrolled how many candidates are enrolled
 * @param passed how many of them have started a test
 */
public record SessionRow(
    long id,
    String address,
    String room,
    LocalDateTime start,
    String examiner,
    int enrolled,
    int passed,
    SessionStage stage)
    implements Serializable {

  /** Whether it can still be deleted: a session in which a test has started has to be finalised. */
  public boolean deletable() {
    return stage == SessionStage.CREATED;
  }
}
