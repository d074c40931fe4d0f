package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.CertificationSheet.Person;
import fr.pix.certif.jury.control.DeskRules.Identity;
import java.io.Serializable;
import java.time.LocalDate;

/** Who was certified, while it is corrected. */
public class IdentityForm implements Serializable {

  private String firstName;
  private String lastName;
  private LocalDate birthdate;
  private String birthPlace;

  static IdentityForm of(Person person) {
    IdentityForm form = new IdentityForm();
    form.firstName = person.firstName();
    form.lastName = person.lastName();
    form.birthdate = person.birthdate();
    form.birthPlace = person.birthPlace();
    return form;
  }

  Identity identity() {
    return new Identity(firstName, lastName, birthdate, birthPlace);
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

  public LocalDate getBirthdate() {
    return birthdate;
  }

  public void setBirthdate(LocalDate birthdate) {
    this.birthdate = birthdate;
  }

  public String getBirthPlace() {
    return birthPlace;
  }

  public void setBirthPlace(String birthPlace) {
    this.birthPlace = birthPlace;
  }
}
