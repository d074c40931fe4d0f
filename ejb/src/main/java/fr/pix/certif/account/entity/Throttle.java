package fr.pix.certif.account.entity;

import fr.pix.certif.account.control.ThrottleRule;
import fr.pix.certif.account.control.ThrottleRule.Series;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * The series of failures under way, seen by every node. Each step is a transaction of its own, for
 * a failure stays counted when what failed is rolled back.
 */
@ApplicationScoped
public class Throttle {

  private static final String OPEN =
      """
      insert into login_throttle (subject, failures, last_failure_at) values (?, 0, ?)
      on conflict (subject) do nothing""";
  private static final String SERIES =
      "select failures, last_failure_at, blocked_until from login_throttle where subject = ?";
  private static final String SAVE =
      """
      update login_throttle set failures = ?, last_failure_at = ?, blocked_until = ?
       where subject = ?""";
  private static final String FORGIVE =
      "update login_throttle set failures = greatest(failures - ?, 0) where subject = ?";

  @Inject Database database;

  /** When the next try is allowed, if it is not allowed now; nothing is counted. */
  public Optional<Instant> nextTry(ThrottleSubject subject, ThrottleRule rule, Instant now) {
    return database
        .first(SERIES, Throttle::series, subject.digest())
        .flatMap(series -> rule.nextTry(series, now));
  }

  /**
   * Counts a failure, unless it is not allowed to try now: then tells when it will be. A try whose
   * outcome is not known yet counts as failed until {@link #forgive}: of many at the same time,
   * none slips through.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<Instant> count(ThrottleSubject subject, ThrottleRule rule, Instant now) {
    database.update(OPEN, subject.digest(), now);
    Series series =
        database.first(SERIES + " for update", Throttle::series, subject.digest()).orElseThrow();
    Optional<Instant> nextTry = rule.nextTry(series, now);
    if (nextTry.isEmpty()) {
      Series after = rule.afterFailure(series, now);
      database.update(SAVE, after.failures(), after.last(), after.blockedUntil(), subject.digest());
    }
    return nextTry;
  }

  /**
   * Ends the series of an account from a network after a success, and takes its failures off the
   * network's: who mistyped and then succeeded was no attacker.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void forgive(ThrottleSubject accountFromNetwork, ThrottleSubject network) {
    database
        .first(
            "delete from login_throttle where subject = ? returning failures",
            row -> row.integer("failures"),
            accountFromNetwork.digest())
        .filter(failures -> failures > 1)
        .ifPresent(failures -> database.update(FORGIVE, failures - 1, network.digest()));
  }

  /** Forgets the series that ended before an instant; tells how many. */
  public int forgetBefore(Instant end) {
    return database.update("delete from login_throttle where last_failure_at < ?", end);
  }

  private static Series series(Row row) {
    return new Series(
        row.integer("failures"), row.instant("last_failure_at"), row.instant("blocked_until"));
  }
}
