package fr.pix.certif.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.List;

/** The person in front of the screen, as the top bar shows her: name, structure, other spaces. */
@Named("currentUser")
@RequestScoped
public class CurrentUserBacking {

  /**
   * A space that this person may open.
   *
   * @param label its name, as read in the account menu
   * @param url its first page, below the application's root
   */
  public record Space(String label, String url) {}

  private final SecurityContext security;

  @Inject
  public CurrentUserBacking(SecurityContext security) {
    this.security = security;
  }

  protected CurrentUserBacking() {
    this(null);
  }

  public boolean isSignedIn() {
    return security.getCallerPrincipal() != null;
  }

  /** First and last name, or null when nobody is signed in. */
  public String getDisplayName() {
    Principal principal = security.getCallerPrincipal();
    return principal == null ? null : principal.getName();
  }

  /** The structure in whose name this person works now, with its code, or null. */
  public String getStructureName() {
    return null;
  }

  public String getEmail() {
    return null;
  }

  public List<Space> getSpaces() {
    return List.of();
  }
}
