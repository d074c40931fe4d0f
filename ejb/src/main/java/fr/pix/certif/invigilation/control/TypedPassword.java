package fr.pix.certif.invigilation.control;

import fr.pix.certif.session.control.SessionCodes;
import fr.pix.certif.shared.UnambiguousCode;
import java.util.Locale;

/**
 * The session's password as an invigilator types it: the kit prints C-KCD3Q, the form shows the C-
 * already, so that both forms are met.
 */
public final class TypedPassword {

  private TypedPassword() {}

  /** Whether it is the password of the session; the time taken tells nothing of it. */
  public static boolean matches(String password, String typed) {
    return typed != null && UnambiguousCode.matches(password, withoutPrefix(typed));
  }

  private static String withoutPrefix(String typed) {
    String text = typed.strip();
    return text.toUpperCase(Locale.ROOT).startsWith(SessionCodes.PASSWORD_PREFIX)
        ? text.substring(SessionCodes.PASSWORD_PREFIX.length())
        : text;
  }
}
