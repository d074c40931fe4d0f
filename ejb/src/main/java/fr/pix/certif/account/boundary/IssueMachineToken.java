package fr.pix.certif.account.boundary;

import fr.pix.certif.account.control.ThrottleRule;
import fr.pix.certif.account.entity.MachineRepository;
import fr.pix.certif.account.entity.MachineRepository.Credentials;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Obtenir un jeton d’accès: a machine's name and secret give a token of one hour, or one and the
 * same refusal whether the name is unknown, the secret wrong or the machine disabled, in the same
 * time.
 *
 * <p>Failures slow a machine down as they do a person. Yet a try counts only once it has failed:
 * the workers of one machine may all ask at the same moment, with the right secret.
 *
 * <p>It runs outside a transaction, as signing in does: hashing takes time.
 */
@Stateless
@Permitted(Permission.PUBLIC)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IssueMachineToken {

  private static final Duration LIFE = Duration.ofHours(1);

  @Inject MachineRepository machines;
  @Inject Throttle throttle;
  @Inject Clock clock;

  /**
   * Gives a token.
   *
   * @param scope the scopes asked for, separated by spaces; all that the machine has when blank
   * @param network where the request comes from
   */
  public MachineToken issue(String clientId, String secret, String scope, String network) {
    ThrottleSubject machine = ThrottleSubject.machineFromNetwork(clientId, network);
    ThrottleSubject everybody = ThrottleSubject.network(network);
    admit(machine, everybody);
    Optional<Credentials> known = machines.credentialsOf(clientId);
    boolean right = known.map(Credentials::hash).orElse(PasswordHash.ofNobody()).matches(secret);
    Instant now = clock.instant();
    if (!right || known.isEmpty()) {
      throttle.count(machine, ThrottleRule.ACCOUNT_FROM_NETWORK, now);
      throttle.count(everybody, ThrottleRule.NETWORK, now);
      throw new Refusal(Refusal.Kind.UNAUTHENTICATED, "account.wrong-client");
    }
    throttle.forgive(machine, everybody);
    List<String> scopes = granted(known.get(), scope);
    String token = machines.issue(known.get().id(), scopes, now.plus(LIFE));
    return new MachineToken(token, LIFE, scopes);
  }

  private void admit(ThrottleSubject machine, ThrottleSubject everybody) {
    Instant now = clock.instant();
    throttle
        .nextTry(everybody, ThrottleRule.NETWORK, now)
        .or(() -> throttle.nextTry(machine, ThrottleRule.ACCOUNT_FROM_NETWORK, now))
        .ifPresent(nextTry -> TooManyTries.refuse(now, nextTry));
  }

  private static List<String> granted(Credentials machine, String scope) {
    if (scope.isBlank()) {
      return machine.scopes();
    }
    List<String> asked = List.of(scope.strip().split("\\s+"));
    if (!machine.scopes().containsAll(asked)) {
      throw Refusal.forbidden("account.scope-not-granted");
    }
    return asked.stream().distinct().toList();
  }
}
