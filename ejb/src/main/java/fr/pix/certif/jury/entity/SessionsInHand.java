package fr.pix.certif.jury.entity;

import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The finalised sessions as people of the jury take them in hand. */
@ApplicationScoped
public class SessionsInHand {

  private static final String LOCK =
      """
      select s.id, s.finalized_at is not null as finalized, s.processed_at is not null as judged,
             s.published_at is not null as published, s.assigned_officer_id, a.first_name || ' ' || a.last_name as officer,
             s.examiner_global_comment is not null and s.comment_settled_by is null as commented
        from session s left join account a on a.id = s.assigned_officer_id
       where s.id = ? for update of s""";

  private static final String ASSIGN =
      "update session set assigned_officer_id = ?, assigned_at = ?, version = version + 1 where id = ?";

  private static final String COMMENT =
      """
      update session set jury_comment = ?, jury_comment_by = ?, jury_comment_at = ?, version = version + 1
       where id = ?""";

  @Inject Database database;
  @Inject Clock clock;

  /**
   * A session locked by this transaction.
   *
   * @param officerId who has taken it in hand, or null
   */
  public record InHand(
      long id,
      boolean finalized,
      boolean judged,
      boolean published,
      Long officerId,
      String officer,
      boolean commented) {}

  /** Locks a session that its centre has handed over. */
  public InHand lock(long sessionId) {
    InHand session =
        database
            .first(LOCK, SessionsInHand::inHand, sessionId)
            .orElseThrow(() -> Refusal.notFound("session.not-found"));
    if (!session.finalized()) {
      throw Refusal.conflict("jury.not-finalized");
    }
    return session;
  }

  /**
   * Says who has the session in hand.
   *
   * @param officerId null for nobody
   */
  public void assign(long sessionId, Long officerId) {
    database.update(ASSIGN, officerId, officerId == null ? null : clock.instant(), sessionId);
  }

  /**
   * Writes what the jury notes about a session.
   *
   * @param text null for nothing
   */
  public void comment(long sessionId, String text, long accountId) {
    boolean none = text == null;
    database.update(
        COMMENT,
        text,
        none ? null : Long.valueOf(accountId),
        none ? null : clock.instant(),
        sessionId);
  }

  /** Somebody has read the comment of the centre. */
  public void settleComment(long sessionId, long accountId) {
    database.update("update session set comment_settled_by = ? where id = ?", accountId, sessionId);
  }

  /** Somebody vouches for a room that nobody entered. */
  public void settleInvigilation(long sessionId, long accountId) {
    database.update(
        "update session set invigilation_settled_by = ? where id = ?", accountId, sessionId);
  }

  private static InHand inHand(Row row) {
    return new InHand(
        row.number("id"),
        row.flag("finalized"),
        row.flag("judged"),
        row.flag("published"),
        row.numberOrNull("assigned_officer_id"),
        row.text("officer"),
        row.flag("commented"));
  }
}
