package fr.pix.certif.notification.entity;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The mails of the outbox that are due. A node takes some by moving their due time ahead: no other
 * node takes them meanwhile, and should it die they are due again after that time. The number of
 * attempts is the fence: who comes back too late marks nothing.
 */
@ApplicationScoped
public class MailQueue {

  /** How long the mails of a node that died wait for another. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  private static final String DUE =
      """
      select count(*) as number from
       (select 1 from outbox where kind like 'mail.%' and sent_at is null and dead_at is null
         and available_at <= ? limit 1) one""";
  private static final String TAKE =
      """
      update outbox set attempts = attempts + 1, available_at = ?
       where id in (select id from outbox
                     where kind like 'mail.%' and sent_at is null and dead_at is null and available_at <= ?
                     order by available_at, id limit ? for update skip locked)
      returning id, kind, dedup_key, payload::text as payload, attempts""";
  private static final String SENT =
      "update outbox set sent_at = ?, last_error = null where id = ? and attempts = ?";
  private static final String GIVE_BACK =
      """
      update outbox o set available_at = ?, attempts = o.attempts - 1
        from unnest(?::bigint[], ?::bigint[]) as untried (id, attempts)
       where o.id = untried.id and o.attempts = untried.attempts and o.sent_at is null and o.dead_at is null""";
  private static final String LATER =
      "update outbox set available_at = ?, last_error = ? where id = ? and attempts = ?";
  private static final String DEAD =
      "update outbox set dead_at = ?, last_error = ? where id = ? and attempts = ?";

  @Inject Database database;

  /**
   * A mail taken by this node.
   *
   * @param attempts how often it was tried, this time included
   */
  public record DueMail(
      long id, String kind, String dedupKey, Map<String, String> payload, int attempts) {}

  public boolean hasDue(Instant now) {
    return database.number(DUE, now) > 0;
  }

  /** Takes so many at most, the longest due first. */
  public List<DueMail> take(int most, Instant now) {
    return database.list(TAKE, MailQueue::mail, now.plus(LEASE), now, most);
  }

  /** Leaves mails that were taken and not tried to whoever comes next; it is no attempt. */
  public void giveBack(List<DueMail> untried, Instant now) {
    List<Long> ids = untried.stream().map(DueMail::id).toList();
    List<Long> attempts = untried.stream().map(mail -> (long) mail.attempts()).toList();
    database.update(GIVE_BACK, now, ids, attempts);
  }

  public void sent(DueMail mail, Instant now) {
    database.update(SENT, now, mail.id(), mail.attempts());
  }

  public void later(DueMail mail, Instant due, String error) {
    database.update(LATER, due, error, mail.id(), mail.attempts());
  }

  public void dead(DueMail mail, Instant now, String error) {
    database.update(DEAD, now, error, mail.id(), mail.attempts());
  }

  private static DueMail mail(Row row) {
    return new DueMail(
        row.number("id"),
        row.text("kind"),
        row.text("dedup_key"),
        values(row.text("payload")),
        row.integer("attempts"));
  }

  private static Map<String, String> values(String json) {
    try (JsonReader reader = JSON.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      Map<String, String> values = new HashMap<>();
      object.keySet().forEach(name -> values.put(name, object.getString(name)));
      return values;
    }
  }
}
