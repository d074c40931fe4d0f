package fr.pix.certif.account.boundary;

import fr.pix.certif.account.control.AccountRule;
import fr.pix.certif.account.entity.AccountRepository;
import fr.pix.certif.account.entity.PasswordHash;
import fr.pix.certif.account.entity.PasswordResetRepository;
import fr.pix.certif.account.entity.Throttle;
import fr.pix.certif.account.entity.ThrottleSubject;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Nouveau mot de passe: who holds the link of a letter chooses a new password, once, within 24
 * hours. Every session of the account ends, for somebody else may have known the old one.
 */
@Stateless
@Permitted(Permission.PUBLIC)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ResetPassword {

  @Inject PasswordResetRepository resets;
  @Inject AccountRepository accounts;
  @Inject Throttle throttle;
  @Inject Clock clock;

  /**
   * Whether the link still opens; a used, an expired and an invented one are told apart by nobody.
   */
  public boolean opens(String token) {
    return resets.opens(token, clock.instant());
  }

  /**
   * Changes the password.
   *
   * @param network where the request comes from: failures with the old password no longer count
   *     there
   */
  public void reset(String token, String password, String network) {
    InvalidInput.ifAny(AccountRule.ofPassword(password));
    if (!resets.opens(token, clock.instant())) {
      throw over();
    }
    PasswordHash hash = PasswordHash.of(password);
    String email = resets.use(token, hash, clock.instant()).orElseThrow(ResetPassword::over);
    throttle.forgive(
        ThrottleSubject.accountFromNetwork(email, network), ThrottleSubject.network(network));
  }

  private static Refusal over() {
    return Refusal.closed("account.reset-link-over");
  }
}
