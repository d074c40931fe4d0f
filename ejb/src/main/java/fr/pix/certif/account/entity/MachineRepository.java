package fr.pix.certif.account.entity;

import fr.pix.certif.shared.Digest;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The machines that may call us and the tokens they hold. Only the digest of a token is kept: who
 * reads the database cannot use it, and any node recognises it.
 */
@ApplicationScoped
public class MachineRepository {

  private static final int TOKEN_BYTES = 32;
  private static final Pattern CLIENT_ID = Pattern.compile("[!-~]{1,80}");

  private static final String CREDENTIALS =
      "select id, secret_hash, scopes from machine_client where client_id = ? and enabled";
  private static final String CREATE =
      """
      insert into machine_client (client_id, secret_hash, scopes, created_at)
      values (?, ?, ?, ?) returning id""";
  private static final String ISSUE =
      """
      insert into machine_token (machine_client_id, token_hash, scopes, expires_at)
      values (?, ?, ?, ?)""";
  private static final String HELD =
      """
      select t.id from machine_token t join machine_client c on c.id = t.machine_client_id
       where t.token_hash = ? and t.expires_at > ? and c.enabled""";

  private final SecureRandom random = new SecureRandom();

  @Inject Database database;

  /** What a machine's request for a token is checked against, and the scopes it may ask for. */
  public record Credentials(long id, PasswordHash hash, List<String> scopes) {}

  /** The machine of this name, unless it is disabled; a name that none can have is not searched. */
  public Optional<Credentials> credentialsOf(String clientId) {
    return CLIENT_ID.matcher(clientId).matches()
        ? database.first(
            CREDENTIALS,
            row ->
                new Credentials(
                    row.number("id"),
                    new PasswordHash(row.text("secret_hash")),
                    row.texts("scopes")),
            clientId)
        : Optional.empty();
  }

  public long create(String clientId, PasswordHash secret, List<String> scopes, Instant now) {
    return database
        .first(CREATE, row -> row.number("id"), clientId, secret.text(), scopes, now)
        .orElseThrow();
  }

  /** Draws a token for a machine; it is never seen again. */
  public String issue(long machineId, List<String> scopes, Instant expiresAt) {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    database.update(ISSUE, machineId, Digest.of(token), scopes, expiresAt);
    return token;
  }

  /** The id of a token that still holds. */
  public Optional<Long> held(String token, Instant now) {
    return database.first(HELD, row -> row.number("id"), Digest.of(token), now);
  }

  /** Forgets the tokens that expired before an instant; tells how many. */
  public int forgetBefore(Instant end) {
    return database.update("delete from machine_token where expires_at < ?", end);
  }
}
