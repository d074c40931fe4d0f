package fr.pix.certif.finalization.entity;

import fr.pix.certif.finalization.control.Declaration;
import fr.pix.certif.session.entity.MissingSession;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * The sessions that their centre may still change. The row is locked before its state is looked at:
 * shared by those who add to the session, alone by who finalises it, so that nothing slips in
 * between.
 */
@ApplicationScoped
public class OpenSessions {

  private static final String ALONE =
      "select id, finalized_at from session where id = ? and center_id = any(?::bigint[]) for update";

  private static final String WITH_CERTIFICATION =
      """
      select s.id, s.finalized_at from session s
       where s.center_id = any(?::bigint[]) and s.id = (select session_id from certification where id = ?)
         for share of s""";

  /** Two papers are joined one after the other; answers, which lock less, do not wait. */
  private static final String TO_JOIN =
      "select id, finalized_at from session where id = ? and center_id = any(?::bigint[]) for no key update";

  private static final String WITH_ATTACHMENT =
      """
      select s.id, s.finalized_at from session s
       where s.center_id = any(?::bigint[]) and s.id = (select session_id from session_attachment where id = ?)
         for no key update of s""";

  private static final String WITH_REPORT =
      """
      select s.id, s.finalized_at from session s
       where s.center_id = any(?::bigint[])
         and s.id = (select c.session_id from issue_report r join certification c on c.id = r.certification_id
                      where r.id = ?)
         for share of s""";

  private static final String OF_CENTERS =
      "select id, finalized_at from session where id = ? and center_id = any(?::bigint[])";

  private static final String CLOSE =
      """
      update session
         set finalized_at = ?, finalized_by = ?, has_incident = ?, has_joining_issue = ?,
             examiner_global_comment = ?, version = version + 1
       where id = ?""";

  @Inject Database database;
  @Inject MissingSession missing;
  @Inject Clock clock;

  private record Locked(long id, Instant finalizedAt) {}

  /** Locks a session of these centres for its finalisation; somebody may have been faster. */
  public void lockAlone(long sessionId, Collection<Long> centerIds) {
    Locked session =
        database
            .first(ALONE, OpenSessions::locked, sessionId, centerIds)
            .orElseThrow(() -> missing.refusal(sessionId));
    if (session.finalizedAt() != null) {
      throw Refusal.conflict("session.already-finalized");
    }
  }

  /** Finalises a session that this transaction has locked alone. */
  public void close(long sessionId, Declaration declaration, long accountId) {
    database.update(
        CLOSE,
        clock.instant(),
        accountId,
        declaration.hasIncident(),
        declaration.hasJoiningIssue(),
        declaration.comment(),
        sessionId);
  }

  /** Whether a session of these centres is already finalised. */
  public boolean isFinalized(long sessionId, Collection<Long> centerIds) {
    return database
            .first(OF_CENTERS, OpenSessions::locked, sessionId, centerIds)
            .orElseThrow(() -> missing.refusal(sessionId))
            .finalizedAt()
        != null;
  }

  /** Locks the session of a certification, so that it is not finalised meanwhile. */
  public long lockOfCertification(long certificationId, Collection<Long> centerIds) {
    return open(
        database.first(WITH_CERTIFICATION, OpenSessions::locked, centerIds, certificationId),
        "finalization.certification-not-found");
  }

  /** Locks the session of an issue report, so that it is not finalised meanwhile. */
  public long lockOfReport(long reportId, Collection<Long> centerIds) {
    return open(
        database.first(WITH_REPORT, OpenSessions::locked, centerIds, reportId),
        "issue.report-not-found");
  }

  /** Locks a session to which something is joined, so that it is not finalised meanwhile. */
  public void lockToJoin(long sessionId, Collection<Long> centerIds) {
    Locked session =
        database
            .first(TO_JOIN, OpenSessions::locked, sessionId, centerIds)
            .orElseThrow(() -> missing.refusal(sessionId));
    open(Optional.of(session), "session.not-found");
  }

  /** Locks the session of a paper joined, so that it is not finalised meanwhile. */
  public long lockOfAttachment(long attachmentId, Collection<Long> centerIds) {
    return open(
        database.first(WITH_ATTACHMENT, OpenSessions::locked, centerIds, attachmentId),
        "finalization.attachment-not-found");
  }

  private static long open(Optional<Locked> found, String missing) {
    Locked session = found.orElseThrow(() -> Refusal.notFound(missing));
    if (session.finalizedAt() != null) {
      throw Refusal.closed("finalization.session-closed");
    }
    return session.id();
  }

  private static Locked locked(Row row) {
    return new Locked(row.number("id"), row.instant("finalized_at"));
  }
}
