package fr.pix.certif.shared;

import fr.pix.certif.shared.security.Actor;
import fr.pix.certif.shared.security.ActorRepository;
import fr.pix.certif.shared.security.CurrentActor;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.Callable;

/**
 * In container tests, the actor is the account that the test acts for; its rights are read from the
 * database as ever.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@RequestScoped
public class TestActor extends CurrentActor {

  private static final ThreadLocal<Long> ACCOUNT = new ThreadLocal<>();

  @Inject ActorRepository repository;

  @Override
  public Actor get() {
    Long account = ACCOUNT.get();
    return account == null ? Actor.nobody() : repository.byPrincipal(account.toString());
  }

  static <T> T as(Long accountId, Callable<T> work) throws Exception {
    Long before = ACCOUNT.get();
    ACCOUNT.set(accountId);
    try {
      return work.call();
    } finally {
      ACCOUNT.set(before);
    }
  }
}
