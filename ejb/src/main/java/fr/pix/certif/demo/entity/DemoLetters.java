package fr.pix.certif.demo.entity;

import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Recipients of the results of a session. The mail server of the demonstration accepts everything:
 * what another would have answered to the address of a teacher who has left is written here, and
 * can be replayed.
 */
@ApplicationScoped
public class DemoLetters {

  private static final String TEACHER = "techno@college.example";
  private static final String GONE = "ancien-professeur@college.example";

  private static final String NAME =
      """
      update candidate set results_email = case when id % 2 = 0 then ? else ? end
       where session_id = ? and results_email is null""";

  private static final String GIVE_UP =
      """
      update outbox set attempts = 1, dead_at = ?, last_error = 'ADDRESS_REFUSED'
       where kind = 'mail.session-results' and payload ->> 'to' = ? and payload ->> 'session' = ?""";

  @Inject Database database;
  @Inject Clock clock;

  /** Names the recipients of a session's results, before it is published. */
  public void recipients(long sessionId) {
    database.update(NAME, TEACHER, GONE, sessionId);
  }

  /** The address of who has left was refused. */
  public void refused(long sessionId) {
    Instant then = clock.instant();
    database.update(GIVE_UP, then, GONE, Long.toString(sessionId));
  }
}
