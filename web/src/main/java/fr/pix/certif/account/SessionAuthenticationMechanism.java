package fr.pix.certif.account;

import fr.pix.certif.account.boundary.CheckMachineToken;
import fr.pix.certif.account.boundary.CheckSignIn;
import fr.pix.certif.account.boundary.PageKeys;
import fr.pix.certif.account.boundary.SignedIn;
import fr.pix.certif.shared.security.ActorRepository;
import fr.pix.certif.shared.security.BearerToken;
import fr.pix.certif.shared.security.SecurityHeadersFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container at every request who is signed in: the name is the account's identifier, or
 * that of a machine's token. A request that brings a token is that of a machine, or of the page
 * that was given this key, whatever cookie comes with it. It keeps nothing in the node, so that any
 * node serves any request, and asks the database each time, so that a disabled account is out at
 * once.
 */
@ApplicationScoped
public class SessionAuthenticationMechanism implements HttpAuthenticationMechanism {

  private static final Set<String> GROUPS = Set.of("account");
  private static final Set<String> MACHINES = Set.of("machine");

  @Inject CheckSignIn checkSignIn;
  @Inject CheckMachineToken checkMachineToken;
  @Inject PageKeys pageKeys;
  @Inject SignInNeeded signInNeeded;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Access access = Access.of(pathOf(request));
    if (access == Access.INDIFFERENT) {
      return context.doNothing();
    }
    Optional<String> token = BearerToken.of(request);
    if (token.isPresent()) {
      return validateToken(token.get(), access, request, response, context);
    }
    Optional<SignedIn> signedIn = SignedInSession.of(request);
    if (signedIn.filter(checkSignIn::holds).isPresent()) {
      return context.notifyContainerAboutLogin(Long.toString(signedIn.get().accountId()), GROUPS);
    }
    SecurityHeadersFilter.onEveryAnswer(request, response);
    signedIn.ifPresent(over -> SignedInSession.end(request));
    return switch (access) {
      case PAGE -> signInNeeded.answerPage(request, response);
      case RESOURCE -> signInNeeded.answerResource(response, "sign-in-needed");
      default -> context.doNothing();
    };
  }

  /** Where anybody may go a token that is over is of no interest: its machine asks for another. */
  private AuthenticationStatus validateToken(
      String token,
      Access access,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    if (pageKeys.isOne(token)) {
      Optional<SignedIn> page = pageKeys.open(token).filter(checkSignIn::holds);
      if (page.isPresent()) {
        return context.notifyContainerAboutLogin(Long.toString(page.get().accountId()), GROUPS);
      }
    } else {
      Optional<Long> held = checkMachineToken.held(token);
      if (held.isPresent()) {
        return context.notifyContainerAboutLogin(
            ActorRepository.machinePrincipal(held.get()), MACHINES);
      }
    }
    SecurityHeadersFilter.onEveryAnswer(request, response);
    if (access != Access.RESOURCE) {
      return context.doNothing();
    }
    response.setHeader("WWW-Authenticate", BearerToken.SCHEME);
    return signInNeeded.answerResource(response, "account.token-over");
  }

  /** Decoded and without parameters, as the container has mapped it. */
  private static String pathOf(HttpServletRequest request) {
    String below = request.getPathInfo();
    return below == null ? request.getServletPath() : request.getServletPath() + below;
  }
}
