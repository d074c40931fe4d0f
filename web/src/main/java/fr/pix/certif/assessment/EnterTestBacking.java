package fr.pix.certif.assessment;

import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.FormErrors;
import fr.pix.certif.shared.support.Redirection;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The page of the access code: one field, one button. */
@Named("enterTest")
@RequestScoped
public class EnterTestBacking {

  private static final String NO_SESSION = "0";

  @Inject StartOrResume startOrResume;
  @Inject FormErrors errors;
  @Inject HttpServletRequest request;

  private String session;
  private String code;

  @PostConstruct
  void readSession() {
    session = request.getParameter("session");
  }

  /** Leads to the test, begun or gone on with. */
  public void enter() {
    try {
      String number = getSession().matches("\\d{1,18}") ? session : NO_SESSION;
      long certification = startOrResume.enter(Long.parseLong(number), code);
      Redirection.to("/app/test?id=" + certification);
    } catch (Refusal refused) {
      errors.add(refused);
    }
  }

  /** The session's number, kept by the form from one try to the next. */
  public String getSession() {
    return session == null ? "" : session;
  }

  public void setSession(String session) {
    this.session = session;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
