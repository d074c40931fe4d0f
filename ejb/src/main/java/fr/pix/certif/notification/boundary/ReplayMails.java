package fr.pix.certif.notification.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives mails that were given up another chance: they are due again at once, under the same
 * identity. What caused them is not done again: a result mailed anew is not published anew.
 */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class ReplayMails {

  private static final String REPLAY =
      """
      update outbox set dead_at = null, attempts = 0, last_error = null, available_at = ?
       where dead_at is not null and sent_at is null and kind like 'mail.%' and (?::bigint is null or id = ?)
      returning id""";

  @Inject Database database;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Replays one; refuses when it is not given up, or no more. */
  public void one(long id) {
    if (replay(id) == 0) {
      throw Refusal.notFound("notification.not-given-up");
    }
  }

  /** Replays all, and tells how many. */
  public int all() {
    return replay(null);
  }

  private int replay(Long id) {
    Instant now = clock.instant();
    List<Long> replayed = database.list(REPLAY, row -> row.number("id"), now, id, id);
    if (!replayed.isEmpty()) {
      audit.recordAll(
          "mail.replayed",
          "outbox",
          replayed.stream().collect(Collectors.toMap(Function.identity(), mail -> Map.of())));
    }
    return replayed.size();
  }
}
