package fr.pix.certif.shared;

import fr.pix.certif.shared.security.Actor;
import fr.pix.certif.shared.security.ActorRepository;
import fr.pix.certif.shared.security.CurrentActor;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * In container tests, the actor is the account that the test acts for; its rights are read from the
 * database as ever. A request that a test sends over HTTP has the actor that it brings.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@RequestScoped
public class TestActor extends CurrentActor {

  /** The account on this thread, empty when the test acts for nobody. */
  private static final ThreadLocal<Optional<Long>> ACCOUNT = new ThreadLocal<>();

  @Inject ActorRepository repository;

  @Override
  public Actor get() {
    Optional<Long> account = ACCOUNT.get();
    if (account == null) {
      return super.get();
    }
    return account.map(id -> repository.byPrincipal(id.toString())).orElse(Actor.nobody());
  }

  @Override
  public Optional<Long> account() {
    return ACCOUNT.get() == null ? super.account() : Optional.empty();
  }

  public static <T> T as(Long accountId, Callable<T> work) throws Exception {
    Optional<Long> before = ACCOUNT.get();
    ACCOUNT.set(Optional.ofNullable(accountId));
    try {
      return work.call();
    } finally {
      ACCOUNT.set(before);
    }
  }
}
