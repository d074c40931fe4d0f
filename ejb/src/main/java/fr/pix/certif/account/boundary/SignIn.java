package fr.pix.certif.account.boundary;

import fr.pix.certif.account.entity.AccountRepository;
import fr.pix.certif.account.entity.AccountRepository.Credentials;
import fr.pix.certif.account.entity.PasswordHash;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Se connecter: an address and a password give an account, or one and the same refusal whether the
 * address is unknown, the password wrong or the account disabled, in the same time.
 *
 * <p>It runs outside a transaction: hashing takes a tenth of a second, during which no connection
 * may be held.
 */
@Stateless
@Permitted(Permission.PUBLIC)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

  @Inject AccountRepository accounts;
  @Inject Clock clock;

  /**
   * Signs in.
   *
   * @param network where the request comes from, as {@code ClientNetwork} names it
   */
  public SignedIn signIn(String email, String password, String network) {
    Optional<Credentials> known = accounts.credentialsOf(email.strip());
    boolean right = known.map(Credentials::hash).orElse(PasswordHash.ofNobody()).matches(password);
    if (!right || known.isEmpty()) {
      throw new Refusal(Refusal.Kind.UNAUTHENTICATED, "account.wrong-credentials");
    }
    Credentials credentials = known.get();
    accounts.rememberSignIn(credentials.accountId(), clock.instant());
    return new SignedIn(credentials.accountId(), credentials.generation(), clock.instant());
  }
}
