package fr.pix.certif.account.entity;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.notification.entity.Outbox;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The accounts; a disabled one is never found. An address is the same in any letter case. */
@ApplicationScoped
public class AccountRepository {

  private static final String CREDENTIALS =
      """
      select id, password_hash, session_generation from account
       where lower(email) = lower(?) and disabled_at is null""";

  private static final String CREATE =
      """
      insert into account (first_name, last_name, email, password_hash, terms_accepted_at, created_at, last_login_at)
      values (?, ?, ?, ?, ?, ?, ?) returning id""";

  @Inject Database database;
  @Inject AuditTrail auditTrail;
  @Inject Outbox outbox;

  /**
   * What a sign-in is checked against.
   *
   * @param generation the number of times that every session of the account was ended
   */
  public record Credentials(long accountId, PasswordHash hash, int generation) {}

  /** Who an account belongs to. */
  public record Identity(String firstName, String lastName, String email) {}

  public Optional<Credentials> credentialsOf(String email) {
    return database.first(
        CREDENTIALS,
        row ->
            new Credentials(
                row.number("id"),
                new PasswordHash(row.text("password_hash")),
                row.integer("session_generation")),
        email);
  }

  public void rememberSignIn(long accountId, Instant at) {
    database.update("update account set last_login_at = ? where id = ?", at, accountId);
  }

  /** Creates an account whose owner has accepted the terms, and tells the address of it. */
  @Transactional
  public long create(Identity identity, PasswordHash hash, Instant now) {
    long id =
        database
            .first(
                CREATE,
                row -> row.number("id"),
                identity.firstName(),
                identity.lastName(),
                identity.email(),
                hash.text(),
                now,
                now,
                now)
            .orElseThrow();
    auditTrail.record(
        "account.created", AuditTrail.Subject.account(id), Map.of(), Map.of("terms", "accepted"));
    outbox.add(
        "mail.account-created",
        "account-created:" + id,
        Map.of("to", identity.email(), "firstName", identity.firstName()));
    return id;
  }
}
