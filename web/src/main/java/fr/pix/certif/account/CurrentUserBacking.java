package fr.pix.certif.account;

import fr.pix.certif.account.boundary.CurrentUser;
import fr.pix.certif.account.boundary.DescribeCurrentUser;
import fr.pix.certif.shared.support.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The person in front of the screen, as the top bar shows her: name, structure, other spaces. */
@Named("currentUser")
@RequestScoped
public class CurrentUserBacking {

  @Inject DescribeCurrentUser describeCurrentUser;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private CurrentUser user;

  /**
   * A space that this person may open.
   *
   * @param label its name, as read in the account menu
   * @param url its first page, below the application's root
   */
  public record Space(String label, String url) {}

  @PostConstruct
  void read() {
    user = describeCurrentUser.describe();
  }

  public boolean isSignedIn() {
    return user.signedIn();
  }

  /** First and last name, empty when nobody is signed in. */
  public String getDisplayName() {
    return user.displayName();
  }

  public String getEmail() {
    return user.email();
  }

  /** The structure in whose name this person works in the space shown, with its code, or null. */
  public String getStructureName() {
    return user.spaces().stream()
        .filter(space -> SpaceAddress.holds(space, request.getServletPath()))
        .findFirst()
        .map(user.structures()::get)
        .orElse(null);
  }

  /** Whether this person belongs to a centre, open or closed. */
  public boolean isCenterMember() {
    return user.spaces().contains(fr.pix.certif.account.boundary.Space.CERTIF);
  }

  public List<Space> getSpaces() {
    return user.spaces().stream()
        .map(space -> new Space(texts.of(labelKey(space)), SpaceAddress.of(space)))
        .toList();
  }

  private static String labelKey(fr.pix.certif.account.boundary.Space space) {
    return "account.space." + space.name().toLowerCase(Locale.ROOT);
  }
}
