package fr.pix.certif.account.entity;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.notification.entity.Outbox;
import fr.pix.certif.shared.Digest;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The links that let the holder of an address choose a new password. Only a digest of a link's
 * token is kept: who reads the database cannot use it.
 */
@ApplicationScoped
public class PasswordResetRepository {

  private static final int TOKEN_BYTES = 32;
  private static final Duration LIFE = Duration.ofHours(24);
  private static final Duration BETWEEN_LETTERS = Duration.ofMinutes(10);

  private static final String OPENS =
      """
      select count(*) as number from password_reset r join account a on a.id = r.account_id
       where r.token_hash = ? and r.used_at is null and r.expires_at > ? and a.disabled_at is null""";
  private static final String ISSUE =
      """
      insert into password_reset (token_hash, account_id, created_at, expires_at)
      values (?, ?, ?, ?)""";
  private static final String USE =
      """
      update password_reset set used_at = ?
       where token_hash = ? and used_at is null and expires_at > ?
      returning account_id""";
  private static final String USE_UP_THE_OTHERS =
      "update password_reset set used_at = ? where account_id = ? and used_at is null";
  private static final String CHANGE =
      """
      update account set password_hash = ?, session_generation = session_generation + 1
       where id = ? and disabled_at is null returning email, first_name""";

  private final SecureRandom random = new SecureRandom();

  @Inject Database database;
  @Inject AuditTrail auditTrail;
  @Inject Outbox outbox;

  private record Owner(String email, String firstName) {}

  /**
   * Has a letter written to this address, whether it is an account's or not: one in ten minutes.
   */
  public void requestLetter(String email, Instant now) {
    long period = now.getEpochSecond() / BETWEEN_LETTERS.toSeconds();
    String key =
        PasswordResetLetter.KIND + ":" + period + ":" + Digest.of(email.toLowerCase(Locale.ROOT));
    outbox.add(PasswordResetLetter.KIND, key, Map.of("to", email));
  }

  /** Draws the token of a new link for an account; it is never seen again. */
  String issue(long accountId, Instant now) {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    database.update(ISSUE, Digest.of(token), accountId, now, now.plus(LIFE));
    return token;
  }

  public boolean opens(String token, Instant now) {
    return database.number(OPENS, Digest.of(token), now) > 0;
  }

  /**
   * Changes the password with a link: it is used up, with all others of the account, and every
   * session ends. Of two uses at the same moment one finds the link used.
   *
   * @return the address of the account; empty when the link no longer opens
   */
  @Transactional
  public Optional<String> use(String token, PasswordHash hash, Instant now) {
    Optional<Long> account =
        database.first(USE, row -> row.number("account_id"), now, Digest.of(token), now);
    return account.flatMap(id -> change(id, hash, now)).map(Owner::email);
  }

  private Optional<Owner> change(long accountId, PasswordHash hash, Instant now) {
    Optional<Owner> owner =
        database.first(
            CHANGE,
            row -> new Owner(row.text("email"), row.text("first_name")),
            hash.text(),
            accountId);
    owner.ifPresent(
        person -> {
          database.update(USE_UP_THE_OTHERS, now, accountId);
          auditTrail.record(
              "account.password-changed",
              AuditTrail.Subject.account(accountId),
              Map.of(),
              Map.of("sessions", "ended"));
          outbox.add(
              "mail.password-changed",
              "password-changed:" + accountId + ":" + now.toEpochMilli(),
              Map.of("to", person.email(), "firstName", person.firstName()));
        });
    return owner;
  }

  /** Forgets the links that expired before an instant; tells how many. */
  public int forgetBefore(Instant end) {
    return database.update("delete from password_reset where expires_at < ?", end);
  }
}
