package fr.pix.certif.account;

import fr.pix.certif.account.boundary.ResetPassword;
import fr.pix.certif.shared.security.ClientNetwork;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The page that the link of a letter opens. */
@Named("newPassword")
@RequestScoped
public class NewPasswordBacking {

  @Inject ResetPassword resetPassword;
  @Inject ClientNetwork network;
  @Inject Toasts toasts;
  @Inject HttpServletRequest request;

  private String token;
  private String password;

  @PostConstruct
  void readToken() {
    token = request.getParameter("jeton");
  }

  /**
   * The address of this page holds the secret: only the site's name is sent along. Sending nothing
   * would hide from us where the form comes from as well.
   */
  public void protect() {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .setResponseHeader("Referrer-Policy", "strict-origin");
  }

  public boolean isOpen() {
    return token != null && resetPassword.opens(token);
  }

  public String change() {
    resetPassword.reset(token, password, network.of(request));
    toasts.success("account.newPassword.done");
    return "/connexion?faces-redirect=true";
  }

  /** Kept in the form. */
  public String getToken() {
    return token;
  }

  /** Never written back to the page. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
