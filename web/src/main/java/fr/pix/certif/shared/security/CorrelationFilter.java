package fr.pix.certif.shared.security;

import fr.pix.certif.shared.Correlation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Gives every request a reference of ten hexadecimal digits, which stands in the answer, on the
 * error page, and in each log line written meanwhile.
 *
 * <p>It is generated here and never taken from the request: what a person reports has to be ours.
 * The server's log format prints the name of the thread, so that naming the thread is enough to
 * mark the lines of every library as well.
 */
public class CorrelationFilter extends HttpFilter {

  /** The request attribute under which error pages find the reference. */
  public static final String ATTRIBUTE = "certif.reference";

  private static final long serialVersionUID = 1L;
  private static final int BYTES = 5;

  private final transient SecureRandom random = new SecureRandom();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String reference = newReference();
    Thread thread = Thread.currentThread();
    String name = thread.getName();
    request.setAttribute(ATTRIBUTE, reference);
    response.setHeader("X-Request-Id", reference);
    thread.setName(name + " " + reference);
    Correlation.begin(reference);
    try {
      chain.doFilter(request, response);
    } finally {
      Correlation.end();
      thread.setName(name);
    }
  }

  private String newReference() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
