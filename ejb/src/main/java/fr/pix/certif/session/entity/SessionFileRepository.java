package fr.pix.certif.session.entity;

import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** The files of sessions, between their check and the creation of what they hold. */
@ApplicationScoped
public class SessionFileRepository {

  private static final Duration KEPT = Duration.ofDays(7);

  private static final String FORGET =
      "delete from session_file where center_id = ? and sent_at < ? and content is not null";
  private static final String KEEP =
      """
      insert into session_file (center_id, sent_by, sent_at, content) values (?, ?, ?, ?)
      returning id\
      """;
  private static final String OF =
      """
      select id, center_id, content, created from session_file
       where id = ? and center_id = any(?::bigint[])\
      """;

  @Inject Database database;

  /**
   * A file that was sent.
   *
   * @param content the file itself; null once its sessions are created
   * @param created how many sessions it has created; null as long as it waits
   */
  public record SentFile(long id, long centerId, byte[] content, Integer created) {}

  /** Keeps a file that somebody has just sent; those left behind for a week are forgotten. */
  public long keep(long centerId, long accountId, Instant now, byte[] content) {
    database.update(FORGET, centerId, now.minus(KEPT));
    return database
        .first(KEEP, row -> row.number("id"), centerId, accountId, now, content)
        .orElseThrow();
  }

  /** A file sent for one of these centres. */
  public SentFile required(long id, Collection<Long> centerIds) {
    return database
        .first(OF, SessionFileRepository::sent, id, centerIds)
        .orElseThrow(() -> Refusal.notFound("session.file-not-found"));
  }

  /** The same, its row locked: it is applied once. */
  public SentFile locked(long id, Collection<Long> centerIds) {
    return database
        .first(OF + " for update", SessionFileRepository::sent, id, centerIds)
        .orElseThrow(() -> Refusal.notFound("session.file-not-found"));
  }

  /** Its sessions are created: nothing of the file is kept but their number. */
  public void done(long id, int created) {
    database.update(
        "update session_file set content = null, created = ? where id = ?", created, id);
  }

  private static SentFile sent(Row row) {
    return new SentFile(
        row.number("id"),
        row.number("center_id"),
        row.bytes("content"),
        row.integerOrNull("created"));
  }
}
