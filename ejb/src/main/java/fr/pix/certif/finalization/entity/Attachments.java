package fr.pix.certif.finalization.entity;

import fr.pix.certif.finalization.control.Attachment;
import fr.pix.certif.finalization.control.AttachmentFormat;
import fr.pix.certif.finalization.control.AttachmentKind;
import fr.pix.certif.finalization.control.JoinedPaper;
import fr.pix.certif.shared.Digest;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The papers joined to sessions, with their content. */
@ApplicationScoped
public class Attachments {

  private static final String ADD =
      """
      insert into session_attachment (session_id, kind, format, size, digest, content, attached_at, attached_by)
      values (?, ?, ?, ?, ?, ?, ?, ?) returning id""";

  private static final String SELECT =
      "select a.id, a.session_id, a.kind, a.format, a.size, a.attached_at";

  private static final String OF_SESSION =
      SELECT
          + """
        from session_attachment a join session s on s.id = a.session_id
       where a.session_id = ? and (? or s.center_id = any(?::bigint[]))
       order by a.id""";

  private static final String CONTENT =
      SELECT
          + """
        , a.content from session_attachment a join session s on s.id = a.session_id
       where a.id = ? and (? or s.center_id = any(?::bigint[]))""";

  private static final String EXPIRED_AFTER =
      """
      select distinct session_id from session_attachment
       where attached_at < ? and session_id > ? order by session_id limit ?""";

  private static final String FORGET =
      "delete from session_attachment where session_id = any(?::bigint[]) and attached_at < ? returning session_id";

  @Inject Database database;

  /** Joins a paper; the same one twice breaks session_attachment_is_joined_once. */
  public long add(
      long sessionId,
      AttachmentKind kind,
      AttachmentFormat format,
      byte[] content,
      Instant now,
      long accountId) {
    return database
        .first(
            ADD,
            row -> row.number("id"),
            sessionId,
            kind,
            format,
            content.length,
            Digest.sha256(content),
            content,
            now,
            accountId)
        .orElseThrow();
  }

  public long count(long sessionId) {
    return database.number(
        "select count(*) as number from session_attachment where session_id = ?", sessionId);
  }

  public void remove(long id) {
    database.update("delete from session_attachment where id = ?", id);
  }

  /** The papers of a session of these centres, or whatever its centre for staff, first to last. */
  public List<Attachment> of(long sessionId, boolean staff, Collection<Long> centerIds) {
    return database.list(OF_SESSION, Attachments::attachment, sessionId, staff, centerIds);
  }

  /** One paper with its content, under the same condition. */
  public Optional<JoinedPaper> find(long id, boolean staff, Collection<Long> centerIds) {
    return database.first(
        CONTENT,
        row -> new JoinedPaper(attachment(row), row.bytes("content")),
        id,
        staff,
        centerIds);
  }

  /** The sessions with papers joined before an instant, in the order of their numbers. */
  public List<Long> sessionsBefore(Instant limit, long afterSessionId, int most) {
    return database.list(
        EXPIRED_AFTER, row -> row.number("session_id"), limit, afterSessionId, most);
  }

  /** Forgets what was joined to these sessions before an instant, and tells how much of each. */
  public Map<Long, Long> forgetBefore(Instant limit, Collection<Long> sessionIds) {
    return database.list(FORGET, row -> row.number("session_id"), sessionIds, limit).stream()
        .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
  }

  private static Attachment attachment(Row row) {
    return new Attachment(
        row.number("id"),
        row.number("session_id"),
        AttachmentKind.valueOf(row.text("kind")),
        AttachmentFormat.valueOf(row.text("format")),
        row.integer("size"),
        row.instant("attached_at"));
  }
}
