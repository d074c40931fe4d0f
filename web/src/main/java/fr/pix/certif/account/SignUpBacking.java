package fr.pix.certif.account;

import fr.pix.certif.account.boundary.CreateAccount;
import fr.pix.certif.shared.security.ClientNetwork;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The sign-up page: the new account is signed in at once. */
@Named("signUp")
@RequestScoped
public class SignUpBacking {

  @Inject CreateAccount createAccount;
  @Inject Arrival arrival;
  @Inject ClientNetwork network;
  @Inject HttpServletRequest request;

  private final SignUpForm form = new SignUpForm();
  private String wanted;

  @PostConstruct
  void readWanted() {
    wanted = request.getParameter("vers");
  }

  /** Who is signed in has an account. */
  public void goOn() throws IOException {
    arrival.goOn(wanted);
  }

  /** Creates the account; every field that is wrong is told at once. */
  public void signUp() throws IOException {
    arrival.begin(createAccount.create(form.toNewAccount(), network.of(request)), wanted);
  }

  public SignUpForm getForm() {
    return form;
  }

  /** The page to go on to, kept in the form. */
  public String getWanted() {
    return wanted;
  }
}
