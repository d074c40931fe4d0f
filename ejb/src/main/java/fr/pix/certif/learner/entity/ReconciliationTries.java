package fr.pix.certif.learner.entity;

import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts the tries of an account to be recognised as a pupil: names and birth dates cannot be
 * guessed one after another. A try is counted at once, whatever becomes of it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ReconciliationTries {

  private static final int MOST = 10;
  private static final Duration WINDOW = Duration.ofMinutes(15);

  private static final String COUNT =
      """
      insert into reconciliation_try as t (account_id, tries, window_started_at) values (?, 1, ?)
      on conflict on constraint reconciliation_try_is_counted_once do update
         set tries = case when t.window_started_at <= ? then 1 else t.tries + 1 end,
             window_started_at = case when t.window_started_at <= ? then excluded.window_started_at
                                      else t.window_started_at end
      returning tries as number""";

  @Inject Database database;
  @Inject Clock clock;

  /** Counts a try; false when there were too many already, and this one must not be evaluated. */
  public boolean allow(long accountId) {
    Instant now = clock.instant();
    Instant expired = now.minus(WINDOW);
    return database.number(COUNT, accountId, now, expired, expired) <= MOST;
  }
}
