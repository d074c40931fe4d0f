package fr.pix.certif.enrolment.entity;

import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** The files of candidates, between their check and the list that they replace. */
@ApplicationScoped
public class CandidateFileRepository {

  /** They hold names and places of birth. */
  private static final Duration KEPT = Duration.ofDays(1);

  private static final String KEEP =
      """
      insert into candidate_file (session_id, sent_by, sent_at, content) values (?, ?, ?, ?)
      returning id\
      """;
  private static final String OF =
      """
      select f.id, f.session_id, f.content, f.imported
        from candidate_file f join session s on s.id = f.session_id
       where f.id = ? and s.center_id = any(?::bigint[])\
      """;

  @Inject Database database;

  /**
   * A file that was sent.
   *
   * @param content the file itself; null once it has replaced the list
   * @param imported how many candidates it has brought; null as long as it waits
   */
  public record SentFile(long id, long sessionId, byte[] content, Integer imported) {}

  /** Keeps a file that somebody has just sent; those left behind for a day are forgotten. */
  public long keep(long sessionId, long accountId, Instant now, byte[] content) {
    database.update(
        "delete from candidate_file where sent_at < ? and content is not null", now.minus(KEPT));
    return database
        .first(KEEP, row -> row.number("id"), sessionId, accountId, now, content)
        .orElseThrow();
  }

  /** A file sent for a session of these centres. */
  public SentFile required(long id, Collection<Long> centerIds) {
    return database
        .first(OF, CandidateFileRepository::sent, id, centerIds)
        .orElseThrow(() -> Refusal.notFound("enrolment.file-not-found"));
  }

  /** The same, its row locked: it is applied once. */
  public SentFile locked(long id, Collection<Long> centerIds) {
    return database
        .first(OF + " for update of f", CandidateFileRepository::sent, id, centerIds)
        .orElseThrow(() -> Refusal.notFound("enrolment.file-not-found"));
  }

  /** The list is replaced: nothing of the file is kept but the number of its candidates. */
  public void done(long id, int imported) {
    database.update(
        "update candidate_file set content = null, imported = ? where id = ?", imported, id);
  }

  private static SentFile sent(Row row) {
    return new SentFile(
        row.number("id"),
        row.number("session_id"),
        row.bytes("content"),
        row.integerOrNull("imported"));
  }
}
