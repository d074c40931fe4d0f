package fr.pix.certif.invigilation;

import fr.pix.certif.invigilation.boundary.EnterSession;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.ClientNetwork;
import fr.pix.certif.shared.support.FormErrors;
import fr.pix.certif.shared.support.Redirection;
import fr.pix.certif.shared.support.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The form by which an invigilator enters a session. */
@Named("enterSession")
@RequestScoped
public class EnterSessionBacking {

  @Inject EnterSession enterSession;
  @Inject FormErrors errors;
  @Inject Texts texts;
  @Inject HttpServletRequest request;
  @Inject ClientNetwork network;

  private String number;
  private String password;

  /** Leads to the room. */
  public void enter() {
    String session = number.strip();
    if (!session.matches("\\d{1,18}")) {
      errors.add("form:number", texts.of("invigilation.enter.number.digits"));
      return;
    }
    try {
      enterSession.enter(Long.parseLong(session), password, network.of(request));
      Redirection.to("/surveillant/session?id=" + session);
    } catch (Refusal refused) {
      errors.add(refused);
    }
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /** Never written back to the page. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
