package fr.pix.certif.account.boundary;

import fr.pix.certif.account.entity.MachineRepository;
import fr.pix.certif.account.entity.PasswordResetRepository;
import fr.pix.certif.account.entity.SignInRepository;
import fr.pix.certif.account.entity.Throttle;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Forgets what signing in has left behind once it serves no more: series of failures after a day,
 * links to a new password a week after they expired, ends of sign-ins that would be over by now,
 * tokens of machines that have expired.
 */
@Stateless
@Permitted(Permission.SYSTEM)
public class ForgetTraces {

  private static final Duration FAILURES = Duration.ofDays(1);
  private static final Duration LINKS = Duration.ofDays(7);

  @Inject Throttle throttle;
  @Inject PasswordResetRepository resets;
  @Inject SignInRepository signIns;
  @Inject MachineRepository machines;
  @Inject Clock clock;

  /** Forgets, and tells how many rows went. */
  public int forget() {
    Instant now = clock.instant();
    return throttle.forgetBefore(now.minus(FAILURES))
        + resets.forgetBefore(now.minus(LINKS))
        + signIns.forgetBefore(now.minus(SignInRepository.LONGEST))
        + machines.forgetBefore(now);
  }
}
