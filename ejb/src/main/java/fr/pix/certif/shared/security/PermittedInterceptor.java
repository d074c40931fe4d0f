package fr.pix.certif.shared.security;

import fr.pix.certif.shared.Refusal;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** Stands at the door of every use case and turns away who does not hold its permission. */
@Interceptor
@Permitted
@Priority(Interceptor.Priority.APPLICATION)
public class PermittedInterceptor {

  @Inject CurrentActor currentActor;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    List<Permission> asked = askedBy(call.getMethod(), call.getTarget().getClass());
    if (!asked.contains(Permission.PUBLIC)
        && !grantedToSystem(asked)
        && !grantedToAnyAccount(asked)) {
      requireOneOf(asked);
    }
    return call.proceed();
  }

  private static boolean grantedToSystem(List<Permission> asked) {
    return asked.contains(Permission.SYSTEM) && SystemWork.isUnderWay();
  }

  /** The most frequent case, of candidates and invigilators: no right has to be read. */
  private boolean grantedToAnyAccount(List<Permission> asked) {
    return asked.contains(Permission.AUTHENTICATED) && currentActor.account().isPresent();
  }

  private void requireOneOf(List<Permission> asked) {
    Actor actor = currentActor.get();
    if (asked.stream().noneMatch(permission -> permission.isHeldBy(actor))) {
      throw turnedAway(asked, actor);
    }
  }

  /** Who only belongs to closed centres is told when the first of them opens. */
  private static Refusal turnedAway(List<Permission> asked, Actor actor) {
    if (!actor.signedIn() && !actor.isMachine()) {
      return new Refusal(Refusal.Kind.UNAUTHENTICATED, "sign-in-needed");
    }
    return asked.contains(Permission.CENTER_MEMBER)
        ? actor.nextOpening().map(ClosedCenters::refusal).orElseGet(PermittedInterceptor::forbidden)
        : forbidden();
  }

  private static Refusal forbidden() {
    return Refusal.forbidden("forbidden");
  }

  /**
   * The annotation of the method counts before the one of its class; a container subclass inherits
   * both.
   */
  static List<Permission> askedBy(Method method, Class<?> target) {
    Permitted onMethod = method.getAnnotation(Permitted.class);
    Permitted onClass = target.getAnnotation(Permitted.class);
    if (onClass == null) {
      onClass = method.getDeclaringClass().getAnnotation(Permitted.class);
    }
    Permitted permitted = onMethod != null ? onMethod : onClass;
    return permitted == null ? List.of() : Arrays.asList(permitted.value());
  }
}
