package fr.pix.certif.shared.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;

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

  /** The account that acts; a use case that needs one stands under a permission that implies it. */
  public long accountId() {
    return get().accountId();
  }
}
