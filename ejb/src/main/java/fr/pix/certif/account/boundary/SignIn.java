package fr.pix.certif.account.boundary;

import fr.pix.certif.account.control.ThrottleRule;
import fr.pix.certif.account.entity.AccountRepository;
import fr.pix.certif.account.entity.AccountRepository.Credentials;
import fr.pix.certif.account.entity.PasswordHash;
import fr.pix.certif.account.entity.Throttle;
import fr.pix.certif.account.entity.ThrottleSubject;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Se connecter: an address and a password give an account, or one and the same refusal whether the
 * address is unknown, the password wrong or the account disabled, in the same time.
 *
 * <p>Failures slow down the address typed from that network, known or not, and the network as a
 * whole; the owner of the address can still sign in from elsewhere.
 *
 * <p>It runs outside a transaction: hashing takes a tenth of a second, during which no connection
 * may be held.
 */
@Stateless
@Permitted(Permission.PUBLIC)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

  @Inject AccountRepository accounts;
  @Inject Throttle throttle;
  @Inject Clock clock;

  /**
   * Signs in.
   *
   * @param network where the request comes from: an address, or what stands for several
   */
  public SignedIn signIn(String email, String password, String network) {
    ThrottleSubject everybody = ThrottleSubject.network(network);
    ThrottleSubject person = ThrottleSubject.accountFromNetwork(email, network);
    admit(person, everybody);
    Optional<Credentials> known = accounts.credentialsOf(email.strip());
    boolean right = known.map(Credentials::hash).orElse(PasswordHash.ofNobody()).matches(password);
    Instant now = clock.instant();
    if (!right || known.isEmpty()) {
      throttle.count(everybody, ThrottleRule.NETWORK, now);
      throw new Refusal(Refusal.Kind.UNAUTHENTICATED, "account.wrong-credentials");
    }
    throttle.forgive(person, everybody);
    accounts.rememberSignIn(known.get().accountId(), now);
    return SignedIn.now(known.get().accountId(), known.get().generation(), now);
  }

  private void admit(ThrottleSubject person, ThrottleSubject everybody) {
    Instant now = clock.instant();
    throttle
        .nextTry(everybody, ThrottleRule.NETWORK, now)
        .or(() -> throttle.count(person, ThrottleRule.ACCOUNT_FROM_NETWORK, now))
        .ifPresent(nextTry -> TooManyTries.refuse(now, nextTry));
  }
}
