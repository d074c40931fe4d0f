package fr.pix.certif.learner.control;

/**
 * Enough of an account's login for its owner to recognise it, and no more: {@code
 * e•••@college.example}.
 */
public final class MaskedLogin {

  private static final String HIDDEN = "•••";

  private MaskedLogin() {}

  /** The login with all but its first letter and its domain hidden. */
  public static String of(String login) {
    int at = login.lastIndexOf('@');
    String domain = at < 0 ? "" : login.substring(at);
    return login.substring(0, Math.min(1, login.length())) + HIDDEN + domain;
  }
}
