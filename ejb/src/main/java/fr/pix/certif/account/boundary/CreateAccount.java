package fr.pix.certif.account.boundary;

import fr.pix.certif.account.control.AccountRule;
import fr.pix.certif.account.control.ThrottleRule;
import fr.pix.certif.account.entity.AccountRepository;
import fr.pix.certif.account.entity.AccountRepository.Identity;
import fr.pix.certif.account.entity.PasswordHash;
import fr.pix.certif.account.entity.Throttle;
import fr.pix.certif.account.entity.ThrottleSubject;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.persistence.ConstraintBroken;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * S'inscrire: candidates, invigilators and members alike make their own account; rights come later,
 * from the structures. An address serves one account; of two who sign up with it at the same
 * moment, the database lets one through.
 *
 * <p>Hashing happens outside the transaction, which holds a connection for the writing alone.
 */
@Stateless
@Permitted(Permission.PUBLIC)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CreateAccount {

  private static final String ONE_ACCOUNT_AN_ADDRESS = "account_email_is_unique";

  @Inject AccountRepository accounts;
  @Inject Throttle throttle;
  @Inject Clock clock;

  /**
   * Creates the account and signs in.
   *
   * @param network where the request comes from: finding out by signing up which addresses are
   *     taken is slowed down
   */
  public SignedIn create(NewAccount wanted, String network) {
    Instant now = clock.instant();
    Identity identity = check(wanted);
    throttle
        .nextTry(ThrottleSubject.signUps(network), ThrottleRule.NETWORK, now)
        .ifPresent(nextTry -> TooManyTries.refuse(now, nextTry));
    PasswordHash hash = PasswordHash.of(wanted.password());
    try {
      return SignedIn.now(accounts.create(identity, hash, now), 0, now);
    } catch (ConstraintBroken e) {
      throw e.is(ONE_ACCOUNT_AN_ADDRESS) ? taken(network, now) : e;
    }
  }

  private static Identity check(NewAccount wanted) {
    Identity identity =
        new Identity(
            AccountRule.tidy(wanted.firstName()),
            AccountRule.tidy(wanted.lastName()),
            AccountRule.tidy(wanted.email()));
    List<Violation> violations = new ArrayList<>();
    violations.addAll(AccountRule.ofName("firstName", identity.firstName()));
    violations.addAll(AccountRule.ofName("lastName", identity.lastName()));
    violations.addAll(AccountRule.ofEmail(identity.email()));
    violations.addAll(AccountRule.ofPassword(wanted.password()));
    violations.addAll(AccountRule.ofTerms(wanted.termsAccepted()));
    InvalidInput.ifAny(violations);
    return identity;
  }

  private InvalidInput taken(String network, Instant now) {
    throttle.count(ThrottleSubject.signUps(network), ThrottleRule.NETWORK, now);
    return new InvalidInput(List.of(Violation.of("email", "account.email-taken")));
  }
}
