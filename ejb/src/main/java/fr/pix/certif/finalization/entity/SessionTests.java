package fr.pix.certif.finalization.entity;

import fr.pix.certif.finalization.control.SheetFingerprint;
import fr.pix.certif.finalization.control.TestEnd;
import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** The tests started in a session, and why some were not finished. */
@ApplicationScoped
public class SessionTests {

  private static final String OF_SESSION =
      """
      select id, first_name, last_name, state, abort_reason
        from certification
       where session_id = ?
       order by id""";

  private static final String LOCKED = OF_SESSION + " for update";

  private static final String SET_REASON =
      """
      update certification set abort_reason = ?, version = version + 1
       where id = ? and session_id = ? and state <> 'COMPLETED'""";

  private static final String CLEAR_REASONS =
      "update certification set abort_reason = null, version = version + 1 where id = any(?::bigint[])";

  private static final String JOINED =
      """
      select array(select r.id from issue_report r join certification c on c.id = r.certification_id
                    where c.session_id = ?) as reports,
             array(select id from session_attachment where session_id = ?) as papers""";

  @Inject Database database;

  public List<TestEnd> of(long sessionId) {
    return database.list(OF_SESSION, SessionTests::end, sessionId);
  }

  /** The tests of a session, locked: a candidate who ends one now waits for this transaction. */
  public List<TestEnd> locked(long sessionId) {
    return database.list(LOCKED, SessionTests::end, sessionId);
  }

  /** What stands on the sheet of a session that this transaction has locked alone. */
  public SheetFingerprint fingerprint(long sessionId, List<TestEnd> ends) {
    return database
        .first(
            JOINED,
            row -> SheetFingerprint.of(ends, row.numbers("reports"), row.numbers("papers")),
            sessionId,
            sessionId)
        .orElseThrow();
  }

  /**
   * Sets why a test was not finished.
   *
   * @param reason null to take it back
   * @return false when the test is finished: there is nothing to explain
   */
  public boolean setReason(long certificationId, long sessionId, AbortReason reason) {
    return database.update(SET_REASON, reason, certificationId, sessionId) == 1;
  }

  public void clearReasons(Collection<Long> certificationIds) {
    database.update(CLEAR_REASONS, certificationIds);
  }

  private static TestEnd end(Row row) {
    String reason = row.text("abort_reason");
    return new TestEnd(
        row.number("id"),
        row.text("first_name"),
        row.text("last_name"),
        row.text("state").equals("COMPLETED"),
        row.text("state").equals("ENDED_BY_INVIGILATOR"),
        reason == null ? null : AbortReason.valueOf(reason));
  }
}
