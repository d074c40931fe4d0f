package fr.pix.certif.account;

import fr.pix.certif.account.boundary.AskPasswordReset;
import fr.pix.certif.shared.security.ClientNetwork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The page of who forgot the password: one answer, whether the address is known or not. */
@Named("forgottenPassword")
@RequestScoped
public class ForgottenPasswordBacking {

  @Inject AskPasswordReset askPasswordReset;
  @Inject ClientNetwork network;
  @Inject HttpServletRequest request;

  private String email;

  /** Has the link sent, and shows the answer under an address that may be reloaded. */
  public String ask() {
    askPasswordReset.ask(email, network.of(request));
    return "/mot-de-passe-oublie?faces-redirect=true&envoi=1";
  }

  public boolean isAsked() {
    return "1".equals(request.getParameter("envoi"));
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
