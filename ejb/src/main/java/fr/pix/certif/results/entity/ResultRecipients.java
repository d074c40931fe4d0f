package fr.pix.certif.results.entity;

import fr.pix.certif.results.control.RecipientLink;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.SealingKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Those whom a centre has named to receive the results of candidates (destinataires des résultats),
 * and the mails that leave for them: one a distinct address and session, however many candidates.
 */
@ApplicationScoped
public class ResultRecipients {

  /** The kind of the mails, and how their keys begin. */
  public static final String KIND = "mail.session-results";

  /** Addresses are told apart whatever their case. */
  private static final String ADD =
      """
      insert into outbox (kind, dedup_key, payload, created_at, available_at)
      select ?, ? || ':' || session_id || ':' || ? || ':' || encode(sha256(convert_to(address, 'UTF8')), 'hex'),
             jsonb_build_object('session', session_id::text, 'to', address), ?, ?
        from (select distinct session_id, lower(results_email) as address from candidate
               where session_id = any(?::bigint[]) and results_email is not null) as recipient
      on conflict on constraint outbox_message_is_single do nothing""";

  private static final String ADDRESSES =
      """
      select distinct lower(results_email) as address from candidate
       where session_id = ? and results_email is not null""";

  private static final String SENDINGS =
      """
      select count(*) as mails, count(sent_at) as sent, count(dead_at) filter (where sent_at is null) as given_up,
             count(distinct payload ->> 'to') as recipients
        from outbox where kind = 'mail.session-results' and (payload ->> 'session')::bigint = ?""";

  @Inject Database database;
  @Inject SealingKey key;
  @Inject Clock clock;

  /**
   * The mails of a session's results.
   *
   * @param mails written in all, resendings included
   * @param sent accepted by the mail server
   * @param givenUp waiting for somebody to replay them
   */
  public record Sendings(int mails, int sent, int givenUp, int recipients) {

    public int waiting() {
      return mails - sent - givenUp;
    }
  }

  /**
   * Has the results of sessions mailed; the same cause does it once.
   *
   * @param cause what tells this sending from another of the same session
   * @return how many mails were added
   */
  public int inform(Collection<Long> sessionIds, String cause) {
    Instant now = clock.instant();
    return database.update(ADD, KIND, KIND, cause, now, now, sessionIds);
  }

  /** What has become of the mails of a session. */
  public Sendings sendings(long sessionId) {
    return database.first(SENDINGS, ResultRecipients::sendings, sessionId).orElseThrow();
  }

  /** The link that a mail holds: made when it leaves, so that it waits in no queue. */
  public String link(long sessionId, String address) {
    return RecipientLink.of(sessionId, clock.instant(), address, key.seal()::sealOf).text();
  }

  /** The address that a link was given to, as long as the session still has it as a recipient. */
  public Optional<String> addressOf(RecipientLink link) {
    List<String> addresses = database.list(ADDRESSES, row -> row.text("address"), link.sessionId());
    return addresses.stream()
        .filter(address -> link.isFor(address, key.seal()::sealOf))
        .findFirst();
  }

  private static Sendings sendings(Row row) {
    return new Sendings(
        row.integer("mails"),
        row.integer("sent"),
        row.integer("given_up"),
        row.integer("recipients"));
  }
}
