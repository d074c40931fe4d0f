package fr.pix.certif.shared.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The token with which a machine, or a page's script, calls a resource, in the header {@code
 * Authorization}. Pages themselves know no token: there the header is not looked at.
 */
public final class BearerToken {

  public static final String SCHEME = "Bearer";

  private static final String RESOURCES = "/api";
  private static final String PREFIX = SCHEME + " ";

  private BearerToken() {}

  /** What the request brings as a token, whether it holds or not. */
  public static Optional<String> of(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return RESOURCES.equals(request.getServletPath())
            && header != null
            && header.regionMatches(true, 0, PREFIX, 0, PREFIX.length())
        ? Optional.of(header.substring(PREFIX.length()).strip())
        : Optional.empty();
  }
}
