package fr.pix.certif.invigilation.entity;

import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Counts the tries to enter a session, so that its short password cannot be guessed. A try is
 * counted before the password is looked at and committed at once, whatever becomes of it: tries
 * made together do not escape the count.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class EntryTries {

  private static final int FOR_ACCOUNT_AND_SESSION = 5;
  private static final Duration ACCOUNT_WINDOW = Duration.ofMinutes(15);

  /** A school often has one network address for all its rooms: successes are given back. */
  private static final int FOR_NETWORK = 50;

  private static final Duration NETWORK_WINDOW = Duration.ofHours(1);

  private static final String COUNT =
      """
      insert into invigilator_try as t (subject, tries, window_started_at) values (?, 1, ?)
      on conflict on constraint invigilator_try_is_counted_once do update
         set tries = case when t.window_started_at <= ? then 1 else t.tries + 1 end,
             window_started_at = case when t.window_started_at <= ? then excluded.window_started_at
                                      else t.window_started_at end
      returning tries as number""";

  private static final String FORGET = "delete from invigilator_try where subject = ?";

  private static final String GIVE_BACK =
      "update invigilator_try set tries = greatest(tries - 1, 0) where subject = ?";

  @Inject Database database;
  @Inject Clock clock;

  /** Counts a try; false when there were too many already, and this one must not be evaluated. */
  public boolean allow(long accountId, long sessionId, String network) {
    // In this order always: two tries that share both subjects do not wait for each other.
    boolean accountMay =
        count(account(accountId, sessionId), ACCOUNT_WINDOW) <= FOR_ACCOUNT_AND_SESSION;
    return accountMay && count(network(network), NETWORK_WINDOW) <= FOR_NETWORK;
  }

  /** The try succeeded: nothing is held against the person, nor against the school's network. */
  public void forgive(long accountId, long sessionId, String network) {
    database.update(FORGET, account(accountId, sessionId));
    database.update(GIVE_BACK, network(network));
  }

  private long count(String subject, Duration window) {
    Instant now = clock.instant();
    Instant expired = now.minus(window);
    return database.number(COUNT, subject, now, expired, expired);
  }

  private static String account(long accountId, long sessionId) {
    return "account " + accountId + " session " + sessionId;
  }

  /** An address is personal data: only its imprint is kept. */
  private static String network(String address) {
    try {
      byte[] imprint =
          MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
      return "network " + HexFormat.of().formatHex(imprint, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
