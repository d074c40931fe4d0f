package fr.pix.certif.assessment;

import fr.pix.certif.assessment.boundary.JoinSession;
import fr.pix.certif.assessment.boundary.JoinSession.Identity;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.FormErrors;
import fr.pix.certif.shared.support.Redirection;
import fr.pix.certif.shared.support.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The form by which a person joins a session. */
@Named("joinSession")
@RequestScoped
public class JoinSessionBacking {

  @Inject JoinSession joinSession;
  @Inject FormErrors errors;
  @Inject Texts texts;

  private final JoinForm form = new JoinForm();

  public JoinForm getForm() {
    return form;
  }

  /** Leads to the access code; what is refused is told in the form. */
  public void join() {
    String number = form.getNumber().strip();
    if (!number.matches("\\d{1,18}")) {
      errors.add("form:number", texts.of("assessment.join.number.digits"));
      return;
    }
    try {
      LocalDate birthdate = LocalDate.of(form.getYear(), form.getMonth(), form.getDay());
      joinSession.join(
          Long.parseLong(number), new Identity(form.getFirstName(), form.getLastName(), birthdate));
      Redirection.to("/app/code?session=" + number);
    } catch (DateTimeException noSuchDay) {
      errors.add("form:day", texts.of("assessment.join.birthdate.wrong"));
    } catch (Refusal refused) {
      errors.add(refused);
    }
  }
}
