package fr.pix.certif.summons.entity;

import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.NameOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The candidates of a session with the address of their convocation. */
@ApplicationScoped
public class CalledCandidates {

  /** The mail of what was told last: its key names the message. */
  private static final String ROWS =
      """
      select k.id, k.last_name, k.first_name, k.division, k.convocation_email, m.told_at,
             o.sent_at is not null as sent, o.dead_at is not null as dead
        from candidate k join session s on s.id = k.session_id
        left join summons m on m.candidate_id = k.id and m.cancelled_at is null
        left join outbox o on o.dedup_key = 'summons:' || m.id || ':' || m.sequence
       where k.session_id = ? and s.center_id = any(?::bigint[])
       order by\s"""
          + NameOrder.of("k")
          + ", k.id";

  private static final String ADDRESSES =
      """
      select count(*) as number from candidate where session_id = ? and convocation_email is not null""";

  private static final String OVER =
      """
      select count(*) as number from session s join center c on c.id = s.center_id
       where s.id = ? and (s.date + s.time) at time zone c.time_zone <= ?""";

  private static final String WRITE =
      """
      update candidate k set convocation_email = nullif(w.email, '')
        from unnest(?::bigint[], ?::text[]) as w (id, email)
       where k.id = w.id and k.session_id = ? and k.convocation_email is distinct from nullif(w.email, '')""";

  @Inject Database database;

  /**
   * A candidate, with what became of the last mail.
   *
   * @param toldAt null when nothing was told
   */
  public record Called(
      long candidateId,
      String lastName,
      String firstName,
      String division,
      String email,
      Instant toldAt,
      boolean sent,
      boolean dead) {}

  /** The candidates of a session of these centres, by name. */
  public List<Called> rows(long sessionId, Collection<Long> centerIds) {
    return database.list(
        ROWS,
        row ->
            new Called(
                row.number("id"),
                row.text("last_name"),
                row.text("first_name"),
                row.text("division"),
                row.text("convocation_email"),
                row.instant("told_at"),
                row.flag("sent"),
                row.flag("dead")),
        sessionId,
        centerIds);
  }

  /** How many candidates of the session can be written to. */
  public int addresses(long sessionId) {
    return (int) database.number(ADDRESSES, sessionId);
  }

  /** Whether the session has begun. */
  public boolean isOver(long sessionId, Instant now) {
    return database.number(OVER, sessionId, now) > 0;
  }

  /** Writes addresses, an empty one for none, and tells how many changed. */
  public int write(long sessionId, Map<Long, String> addresses) {
    List<Long> ids = List.copyOf(addresses.keySet());
    List<String> emails = ids.stream().map(addresses::get).toList();
    return database.update(WRITE, ids, emails, sessionId);
  }
}
