package fr.pix.certif.session.entity;

import fr.pix.certif.session.control.SessionFileOutcome;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** The files of sessions, between their check and the day they are carried out. */
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
      select id, center_id, content, created, edited, enrolled from session_file
       where id = ? and center_id = any(?::bigint[])\
      """;

  private static final String DONE =
      """
      update session_file set content = null, created = ?, edited = ?, enrolled = ? where id = ?\
      """;

  @Inject Database database;

  /**
   * A file that was sent.
   *
   * @param content the file itself; null once it is carried out
   * @param outcome what it has done; null as long as it waits
   */
  public record SentFile(long id, long centerId, byte[] content, SessionFileOutcome outcome) {}

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

  /** It is carried out: nothing of the file is kept but how much it has done. */
  public void done(long id, SessionFileOutcome outcome) {
    database.update(DONE, outcome.created(), outcome.edited(), outcome.enrolled(), id);
  }

  private static SentFile sent(Row row) {
    Integer created = row.integerOrNull("created");
    return new SentFile(
        row.number("id"),
        row.number("center_id"),
        row.bytes("content"),
        created == null
            ? null
            : new SessionFileOutcome(created, row.integer("edited"), row.integer("enrolled")));
  }
}
