package fr.pix.certif.shared;

import fr.pix.certif.account.MachineFixture;
import fr.pix.certif.account.entity.PasswordHash;
import fr.pix.certif.shared.AddressFixture.Part;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The people who walk through everything: each can sign in, under a name that tells its centre. */
@ApplicationScoped
public class ProbePeopleFixture {

  @Inject Database database;

  /** Somebody; of no centre without mark, signed out without address. */
  public record Somebody(Part part, String mark, String email) {

    @Override
    public String toString() {
      return part + (mark == null ? "" : " of " + mark) + " " + email;
    }
  }

  /** Gives an account the password of all tests and, unless it is null, a name. */
  Somebody knownAs(Part part, String mark, long account) {
    String email =
        database
            .first(
                """
                update account set password_hash = ?, last_name = coalesce(?, last_name) where id = ?
                returning email""",
                row -> row.text("email"),
                Passwords.HASH,
                mark,
                account)
            .orElseThrow();
    return new Somebody(part, mark, email);
  }

  /** Slow by design: one for all. */
  private static final class Passwords {
    private static final String HASH = PasswordHash.of(MachineFixture.PASSWORD).text();
  }
}
