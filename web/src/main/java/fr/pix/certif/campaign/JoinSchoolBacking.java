package fr.pix.certif.campaign;

import fr.pix.certif.campaign.boundary.JoinSchool;
import fr.pix.certif.learner.boundary.OwnReconciliation.Identity;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.FormErrors;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Redirection;
import fr.pix.certif.shared.support.Toasts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The form by which a person says which pupil of the school they are. */
@Named("joinSchool")
@RequestScoped
public class JoinSchoolBacking {

  @Inject JoinSchool joinSchool;
  @Inject PageParams params;
  @Inject FormErrors errors;
  @Inject Toasts toasts;

  private String firstName;
  private String lastName;
  private String ine;
  private LocalDate birthdate;

  /** Links, and comes back to what is asked. */
  public void join() {
    String typed = params.text("code").orElse("");
    try {
      String code = joinSchool.join(typed, new Identity(ine, firstName, lastName, birthdate));
      toasts.success("campaign.joined");
      Redirection.to("/app/partager?code=" + code);
    } catch (Refusal refused) {
      errors.add(refused);
    }
  }

  public String getFirstName() {
    return firstName;
  }

  public void setFirstName(String firstName) {
    this.firstName = firstName;
  }

  public String getLastName() {
    return lastName;
  }

  public void setLastName(String lastName) {
    this.lastName = lastName;
  }

  public String getIne() {
    return ine;
  }

  public void setIne(String ine) {
    this.ine = ine;
  }

  public LocalDate getBirthdate() {
    return birthdate;
  }

  public void setBirthdate(LocalDate birthdate) {
    this.birthdate = birthdate;
  }
}
