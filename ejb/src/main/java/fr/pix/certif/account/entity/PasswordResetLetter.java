package fr.pix.certif.account.entity;

import fr.pix.certif.notification.control.Letter;
import fr.pix.certif.notification.control.LetterWriter;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * The letter with the link to a new password. The token is drawn while it is written, so that it
 * exists nowhere but in the letter; an address of nobody gets none.
 */
@ApplicationScoped
public class PasswordResetLetter implements LetterWriter {

  static final String KIND = "mail.password-reset";

  private static final String OWNER =
      """
      select id, email, first_name from account
       where lower(email) = lower(?) and disabled_at is null""";

  @Inject Database database;
  @Inject PasswordResetRepository resets;
  @Inject Clock clock;

  private record Owner(long accountId, String email, String firstName) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Letter> write(Map<String, String> payload) {
    return database
        .first(
            OWNER,
            row -> new Owner(row.number("id"), row.text("email"), row.text("first_name")),
            payload.get("to"))
        .map(this::letter);
  }

  private Letter letter(Owner owner) {
    String token = resets.issue(owner.accountId(), clock.instant());
    return new Letter(owner.email(), Map.of("firstName", owner.firstName(), "token", token));
  }
}
