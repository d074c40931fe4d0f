package fr.pix.certif.account.boundary;

import fr.pix.certif.account.entity.SignInRepository;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Tells at each request whether a sign-in still holds. It ends 12 hours after the password was
 * given, at once when the person signs out on whatever node, when the account is disabled, and when
 * it ends all its sessions. It is no enterprise bean, for it stands before every request.
 */
@ApplicationScoped
@Permitted(Permission.PUBLIC)
public class CheckSignIn {

  private static final Duration LONGEST = SignInRepository.LONGEST;

  @Inject SignInRepository signIns;
  @Inject Clock clock;

  public boolean holds(SignedIn signedIn) {
    return clock.instant().isBefore(signedIn.at().plus(LONGEST))
        && signIns
            .generation(signedIn.id(), signedIn.accountId())
            .filter(generation -> generation == signedIn.generation())
            .isPresent();
  }
}
