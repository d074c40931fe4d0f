package fr.pix.certif.account.boundary;

/** What a person types to sign up; nothing is checked yet. */
public record NewAccount(
    String firstName, String lastName, String email, String password, boolean termsAccepted) {

  /** Without the password, nor anything personal: this may end in a log. */
  @Override
  public String toString() {
    return "NewAccount";
  }
}
