package fr.pix.certif.account;

import fr.pix.certif.account.boundary.NewAccount;

/** What is typed on the sign-up page. */
public class SignUpForm {

  private String firstName;
  private String lastName;
  private String email;
  private String password;
  private boolean terms;

  NewAccount toNewAccount() {
    return new NewAccount(firstName, lastName, email, password, terms);
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

  public boolean isTerms() {
    return terms;
  }

  public void setTerms(boolean terms) {
    this.terms = terms;
  }
}
