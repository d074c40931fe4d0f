package fr.pix.certif.account;

import fr.pix.certif.account.boundary.SignOut;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Se déconnecter: ends the session on the server. It is a POST, so that a link cannot sign anybody
 * out.
 */
@WebServlet("/deconnexion")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SignOut signOut;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    SignedInSession.of(request).ifPresent(signOut::signOut);
    SignedInSession.end(request);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + "/connexion");
    response.setHeader("Clear-Site-Data", "\"cache\"");
  }

  /** An address typed or kept as a bookmark does nothing. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + "/");
  }
}
