package fr.pix.certif.account.entity;

import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the database knows of the sign-ins that HTTP sessions hold: which have ended. */
@ApplicationScoped
public class SignInRepository {

  /** How long a sign-in lasts at most; its end needs to be known no longer. */
  public static final Duration LONGEST = Duration.ofHours(12);

  private static final String GENERATION =
      """
      select session_generation from account
       where id = ? and disabled_at is null and not exists (select 1 from ended_sign_in e where e.id = ?)""";

  private static final String END =
      "insert into ended_sign_in (id, ended_at) values (?, ?) on conflict (id) do nothing";

  @Inject Database database;

  /** The generation that a sign-in must carry; empty when it has ended or the account is gone. */
  public Optional<Integer> generation(UUID signIn, long accountId) {
    return database.first(GENERATION, row -> row.integer("session_generation"), accountId, signIn);
  }

  public void end(UUID signIn, Instant now) {
    database.update(END, signIn, now);
  }

  /** Forgets the ends before an instant; tells how many. */
  public int forgetBefore(Instant end) {
    return database.update("delete from ended_sign_in where ended_at < ?", end);
  }
}
