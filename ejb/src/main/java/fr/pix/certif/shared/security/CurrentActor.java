package fr.pix.certif.shared.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/**
 * The actor of the current request. Rights are read from the database once a request, not kept in
 * the HTTP session: a right withdrawn is gone at the next request, on every node.
 */
@RequestScoped
public class CurrentActor {

  @Inject SecurityContext security;
  @Inject ActorRepository actors;

  private Actor actor;

  public Actor get() {
    if (SystemWork.account().isPresent()) {
      return actors.byPrincipal(SystemWork.account().get().toString());
    }
    if (SystemWork.isUnderWay()) {
      return Actor.nobody();
    }
    if (actor == null) {
      Principal principal = security.getCallerPrincipal();
      actor = principal == null ? Actor.nobody() : actors.byPrincipal(principal.getName());
    }
    return actor;
  }

  /**
   * The account that acts; a use case that needs one stands under a permission that implies it. Its
   * rights are not read for that: the container has just asked whether it still stands.
   */
  public long accountId() {
    return account().orElseGet(() -> get().accountId());
  }

  /** The account that the container has recognised; nothing for jobs, machines and anybody else. */
  public Optional<Long> account() {
    if (SystemWork.account().isPresent() || SystemWork.isUnderWay() || actor != null) {
      return Optional.empty();
    }
    return Optional.ofNullable(security.getCallerPrincipal())
        .map(Principal::getName)
        .filter(name -> name.matches("\\d{1,18}"))
        .map(Long::valueOf);
  }
}
