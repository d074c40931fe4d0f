package fr.pix.certif.account;

import fr.pix.certif.account.boundary.SignIn;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.ClientNetwork;
import fr.pix.certif.shared.support.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The sign-in page. */
@Named("signIn")
@RequestScoped
public class SignInBacking {

  @Inject SignIn signIn;
  @Inject Arrival arrival;
  @Inject ClientNetwork network;
  @Inject Texts texts;
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
    arrival.goOn(wanted);
  }

  public void signIn() throws IOException {
    try {
      arrival.begin(signIn.signIn(email, password, network.of(request)), wanted);
    } catch (Refusal refused) {
      String sentence = texts.of("refusal." + refused.code(), refused.args().toArray());
      FacesContext.getCurrentInstance()
          .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }
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

  /** The page to go on to, kept in the form. */
  public String getWanted() {
    return wanted;
  }
}
