package fr.pix.certif.shared.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells the browser what it must not do with our answers: guess types, send our addresses to other
 * sites, frame us, use the camera, keep a page with pupils' names in its cache.
 *
 * <p>Pages carry their own content policy, with a nonce (see {@code web.xml}); everything else
 * carries the strict one written here.
 */
public class SecurityHeadersFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String FACES_SERVLET = "Faces Servlet";
  private static final String RESOURCES = "/jakarta.faces.resource/";
  private static final String STRICT =
      "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
          + " form-action 'self'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    onEveryAnswer(request, response);
    boolean resource = request.getServletPath().startsWith(RESOURCES);
    if (!resource) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (resource || !isPage(request)) {
      response.setHeader("Content-Security-Policy", STRICT);
    }
    chain.doFilter(request, response);
  }

  /** What an answer carries whatever it is, also one given before the filters. */
  public static void onEveryAnswer(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  private static boolean isPage(HttpServletRequest request) {
    return FACES_SERVLET.equals(request.getHttpServletMapping().getServletName())
        || request.getServletPath().equals("/");
  }
}
