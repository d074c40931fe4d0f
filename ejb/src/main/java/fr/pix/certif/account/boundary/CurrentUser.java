package fr.pix.certif.account.boundary;

import java.util.List;
import java.util.Map;

/**
 * The person whom the pages greet.
 *
 * @param spaces the spaces open to this person, the preferred one first; empty when signed out
 * @param structures the name of the structure served in a space, where there is one
 */
public record CurrentUser(
    boolean signedIn,
    String displayName,
    String email,
    List<Space> spaces,
    Map<Space, String> structures) {

  static final CurrentUser NOBODY = new CurrentUser(false, "", "", List.of(), Map.of());
}
