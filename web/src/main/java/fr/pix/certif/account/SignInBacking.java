package fr.pix.certif.account;

import fr.pix.certif.account.boundary.DescribeCurrentUser;
import fr.pix.certif.account.boundary.SignIn;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The sign-in page: it leads on to the page that was wanted, or to the person's first space. */
@Named("signIn")
@RequestScoped
public class SignInBacking {

  @Inject SignIn signIn;
  @Inject DescribeCurrentUser describeCurrentUser;
  @Inject Texts texts;
  @Inject FacesContext context;
  @Inject HttpServletRequest request;

  private String email;
  private String password;
  private String wanted;

  @PostConstruct
  void readWanted() {
    wanted = request.getParameter("vers");
  }

  /** Who is signed in already, or since a moment ago, goes on. */
  public void goOn() throws IOException {
    if (SignedInSession.of(request).isPresent()) {
      String home = SpaceAddress.home(describeCurrentUser.describe().spaces());
      redirect(LocalPath.of(wanted).orElse(home));
    }
  }

  /** Signs in; the rights are read by the next request, which leads on. */
  public void signIn() throws IOException {
    try {
      SignedInSession.begin(request, signIn.signIn(email, password, request.getRemoteAddr()));
      redirect(
          LocalPath.of(wanted)
              .map(path -> "/connexion?vers=" + URLEncoder.encode(path, StandardCharsets.UTF_8))
              .orElse("/connexion"));
    } catch (Refusal refused) {
      String sentence = texts.of("refusal." + refused.code(), refused.args().toArray());
      context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }
  }

  private void redirect(String path) throws IOException {
    context.getExternalContext().redirect(request.getContextPath() + path);
    context.responseComplete();
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  /** Never written back to the page. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }
}
