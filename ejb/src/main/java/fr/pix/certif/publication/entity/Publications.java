package fr.pix.certif.publication.entity;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.results.entity.ResultRecipients;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Publishes sessions: the publication, the session and its certifications change together. The key
 * of a publication is its session's, so that none is ever published twice.
 */
@ApplicationScoped
public class Publications {

  private static final String CLAIM =
      """
      select id as number from session
       where publishable and processed_at is not null and published_at is null and assigned_officer_id is null
         and id > ?
       order by id limit ?
         for update skip locked""";

  private static final String LOCK =
      """
      select id as number from session
       where id = any(?::bigint[]) and publishable and processed_at is not null and published_at is null
         and assigned_officer_id is null
       order by id
         for update skip locked""";

  private static final String PUBLISH =
      """
      insert into publication (session_id, published_at, run_id)
      select id, ?, ? from unnest(?::bigint[]) as published (id)""";

  private static final String SESSIONS =
      "update session set published_at = ?, version = version + 1 where id = any(?::bigint[])";

  private static final String CERTIFICATIONS =
      """
      update certification set published = true, version = version + 1
       where session_id = any(?::bigint[]) and not published""";

  private static final String HIDE =
      """
      update certification set published = false, version = version + 1
       where session_id = ? and published""";

  private static final String TAKE_BACK =
      """
      update session set published_at = null, assigned_officer_id = ?, assigned_at = ?, version = version + 1
       where id = ?""";

  @Inject Database database;
  @Inject ResultRecipients recipients;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Locks the next sessions after one that may be published without anybody looking; those that
   * another slice holds are left to it.
   */
  public List<Long> claimAfter(long sessionId, int limit) {
    return database.list(CLAIM, row -> row.number("number"), sessionId, limit);
  }

  /** Locks those of the sessions that still wait; one that somebody else holds is left to them. */
  public List<Long> lock(Collection<Long> sessionIds) {
    return database.list(LOCK, row -> row.number("number"), sessionIds);
  }

  /**
   * Publishes sessions that this transaction has locked.
   *
   * @param runId the nightly run that publishes, or null
   */
  public void publish(List<Long> sessionIds, Long runId) {
    if (sessionIds.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    database.update(PUBLISH, now, runId, sessionIds);
    database.update(SESSIONS, now, sessionIds);
    database.update(CERTIFICATIONS, sessionIds);
    recipients.inform(sessionIds, Long.toString(now.toEpochMilli()));
    audit.recordAll(
        "session.published",
        "session",
        sessionIds.stream().collect(Collectors.toMap(Function.identity(), id -> Map.of())));
  }

  /**
   * Takes the publication of a session back; this transaction has locked it.
   *
   * @param officerId who has the session in hand from now on
   */
  public void withdraw(long sessionId, long officerId) {
    database.update("delete from publication where session_id = ?", sessionId);
    database.update(TAKE_BACK, officerId, clock.instant(), sessionId);
    database.update(HIDE, sessionId);
  }
}
