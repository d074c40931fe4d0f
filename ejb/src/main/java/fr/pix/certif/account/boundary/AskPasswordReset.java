package fr.pix.certif.account.boundary;

import fr.pix.certif.account.control.AccountRule;
import fr.pix.certif.account.control.ThrottleRule;
import fr.pix.certif.account.entity.PasswordResetRepository;
import fr.pix.certif.account.entity.Throttle;
import fr.pix.certif.account.entity.ThrottleSubject;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Mot de passe oublié: has a link sent to the address, if it is an account's. The address is looked
 * up when the letter is written, not here, so that the answer and its time are the same for an
 * unknown one.
 */
@Stateless
@Permitted(Permission.PUBLIC)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AskPasswordReset {

  @Inject PasswordResetRepository resets;
  @Inject Throttle throttle;
  @Inject Clock clock;

  /** Asks for a link; asking again within ten minutes sends no second one. */
  public void ask(String email, String network) {
    Instant now = clock.instant();
    String address = AccountRule.tidy(email);
    InvalidInput.ifAny(AccountRule.ofEmail(address));
    throttle
        .count(ThrottleSubject.passwordResets(network), ThrottleRule.NETWORK, now)
        .ifPresent(nextTry -> TooManyTries.refuse(now, nextTry));
    resets.requestLetter(address, now);
  }
}
