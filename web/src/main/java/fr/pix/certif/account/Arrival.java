package fr.pix.certif.account;

import fr.pix.certif.account.boundary.DescribeCurrentUser;
import fr.pix.certif.account.boundary.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a person arrives once signed in: the page that was wanted, else the first space. */
@RequestScoped
public class Arrival {

  @Inject DescribeCurrentUser describeCurrentUser;
  @Inject HttpServletRequest request;

  /** Keeps the sign-in; the rights are read by the next request, which leads on. */
  public void begin(SignedIn signedIn, String wanted) throws IOException {
    SignedInSession.begin(request, signedIn);
    redirect(
        LocalPath.of(wanted)
            .map(path -> "/connexion?vers=" + URLEncoder.encode(path, StandardCharsets.UTF_8))
            .orElse("/connexion"));
  }

  /** Leads on who is signed in; anybody else stays on the page. */
  public void goOn(String wanted) throws IOException {
    if (SignedInSession.of(request).isPresent()) {
      String home = SpaceAddress.home(describeCurrentUser.describe().spaces());
      redirect(LocalPath.of(wanted).orElse(home));
    }
  }

  private static void redirect(String path) throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + path);
  }
}
