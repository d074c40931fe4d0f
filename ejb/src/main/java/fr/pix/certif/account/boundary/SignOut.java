package fr.pix.certif.account.boundary;

import fr.pix.certif.account.entity.SignInRepository;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Se déconnecter: ends a sign-in on every node, also on one that still holds its HTTP session. */
@Stateless
@Permitted(Permission.PUBLIC)
public class SignOut {

  @Inject SignInRepository signIns;
  @Inject Clock clock;

  public void signOut(SignedIn signedIn) {
    signIns.end(signedIn.id(), clock.instant());
  }
}
