package fr.pix.certif.account;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.shared.support.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers what only a signed-in person may have: the way to the sign-in, and back afterwards. */
@ApplicationScoped
class SignInNeeded {

  private static final String AJAX_HEADER = "Faces-Request";
  private static final String AJAX_ANSWER =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
          + "<partial-response><redirect url=\"%s\"></redirect></partial-response>";

  @Inject Texts texts;

  /** Leads to the sign-in; a page that was refreshing itself is led there as well. */
  AuthenticationStatus answerPage(HttpServletRequest request, HttpServletResponse response) {
    String signIn = request.getContextPath() + "/connexion?vers=" + encoded(wanted(request));
    response.setHeader("Cache-Control", "no-store");
    if (request.getHeader(AJAX_HEADER) != null) {
      write(response, "text/xml", AJAX_ANSWER.formatted(signIn));
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", signIn);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  /** Tells a script or a machine why, by the code of a refusal. */
  AuthenticationStatus answerResource(HttpServletResponse response, String code) {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("Cache-Control", "no-store");
    write(
        response,
        "application/json",
        JSON.createObjectBuilder()
            .add("code", code)
            .add("message", texts.of("refusal." + code))
            .build()
            .toString());
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private static String wanted(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    boolean asked = request.getMethod().equals("GET") && request.getQueryString() != null;
    return asked ? path + "?" + request.getQueryString() : path;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void write(HttpServletResponse response, String type, String body) {
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    try {
      response.getWriter().write(body);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
