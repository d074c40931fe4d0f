package fr.pix.certif.account;

import fr.pix.certif.account.boundary.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;

/**
 * The sign-in kept in the HTTP session, where every node finds it. Half an hour without a request
 * ends it.
 */
final class SignedInSession {

  private static final String SIGNED_IN = "certif.signed-in";
  private static final Duration LONGEST_IDLE = Duration.ofMinutes(30);

  private SignedInSession() {}

  static Optional<SignedIn> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (SignedIn) session.getAttribute(SIGNED_IN));
  }

  /**
   * Keeps a new sign-in under a new session id: an id known before, even to somebody else, opens
   * nothing. What another account left behind is not taken over.
   */
  static void begin(HttpServletRequest request, SignedIn signedIn) {
    of(request).ifPresent(previous -> end(request));
    HttpSession session = request.getSession();
    request.changeSessionId();
    session.setMaxInactiveInterval(Math.toIntExact(LONGEST_IDLE.toSeconds()));
    session.setAttribute(SIGNED_IN, signedIn);
  }

  /** Ends the session on the server, with all that it holds. */
  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
