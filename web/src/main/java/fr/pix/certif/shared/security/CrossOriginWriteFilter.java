package fr.pix.certif.shared.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses, with 403, every write that another site makes a signed-in person's browser send.
 *
 * <p>Machines stand apart, under {@code /api/application/} and wherever they bring a token: no
 * cookie is looked at then, and no site can make a browser send a token.
 */
public class CrossOriginWriteFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String MACHINES = "/api/application/";

  /** The address people type, when a proxy hides it: {@code CERTIF_PUBLIC_URL}. */
  @Inject
  @ConfigProperty(name = "certif.public.url")
  private transient Optional<String> publicUrl;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!SameOrigin.writes(request.getMethod()) || isForMachines(request) || isOurs(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private boolean isForMachines(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return BearerToken.of(request).isPresent()
        || path.startsWith(MACHINES) && !path.contains("..") && !path.contains(";");
  }

  private boolean isOurs(HttpServletRequest request) {
    String fetchSite = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader("Origin");
    String host = request.getHeader("Host");
    return SameOrigin.allows(fetchSite, origin, host)
        || publicUrl
            .map(SameOrigin::authority)
            .filter(authority -> SameOrigin.allows(fetchSite, origin, authority))
            .isPresent();
  }
}
