package fr.pix.certif.invigilation.entity;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.invigilation.control.TypedPassword;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Lets an account into a session as its invigilator, until it leaves. */
@ApplicationScoped
public class RoomDoor {

  /** What the door answers. */
  public enum Answer {
    OPEN,
    /** No such session, or not its password: the two are answered alike. */
    WRONG,
    /** The session is finalised. */
    CLOSED
  }

  /** No password has these symbols: a missing session is compared as long as an existing one. */
  private static final String NO_PASSWORD = "00000";

  private static final String SESSION =
      "select invigilator_password, finalized_at from session where id = ? for share";

  private static final String GRANT =
      """
      insert into invigilator_access (session_id, account_id, first_entered_at, last_entered_at)
      values (?, ?, ?, ?)
      on conflict (session_id, account_id) do update
         set last_entered_at = excluded.last_entered_at, left_at = null""";

  private static final String LEAVE =
      "update invigilator_access set left_at = ? where session_id = ? and account_id = ? and left_at is null";

  @Inject Database database;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  private record Lock(String password, Instant finalizedAt) {

    static final Lock MISSING = new Lock(NO_PASSWORD, null);

    static Lock of(Row row) {
      return new Lock(row.text("invigilator_password"), row.instant("finalized_at"));
    }
  }

  /** Tries the password, and records the access when it is right. */
  @Transactional
  public Answer enter(long sessionId, long accountId, String typedPassword) {
    Lock lock = database.first(SESSION, Lock::of, sessionId).orElse(Lock.MISSING);
    if (!TypedPassword.matches(lock.password(), typedPassword) || lock == Lock.MISSING) {
      return Answer.WRONG;
    }
    if (lock.finalizedAt() != null) {
      return Answer.CLOSED;
    }
    Instant now = clock.instant();
    database.update(GRANT, sessionId, accountId, now, now);
    audit.record("invigilator.enter", Subject.session(sessionId), Map.of(), Map.of());
    return Answer.OPEN;
  }

  /** Takes the access back; an account that has none changes nothing. */
  public void leave(long sessionId, long accountId) {
    if (database.update(LEAVE, clock.instant(), sessionId, accountId) == 1) {
      audit.record("invigilator.leave", Subject.session(sessionId), Map.of(), Map.of());
    }
  }
}
