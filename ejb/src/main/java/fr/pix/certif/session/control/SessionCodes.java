package fr.pix.certif.session.control;

import fr.pix.certif.shared.UnambiguousCode;
import java.util.random.RandomGenerator;

/**
 * The two secrets of a session, drawn when it is created: the access code (code d’accès) that
 * candidates type, and the password (mot de passe de session) that lets an invigilator in.
 */
public final class SessionCodes {

  /** Shown before the invigilator's password, never kept nor typed. */
  public static final String PASSWORD_PREFIX = "C-";

  private SessionCodes() {}

  /** Four letters and two digits, such as VHHT93. */
  public static String accessCode(RandomGenerator random) {
    return UnambiguousCode.draw(UnambiguousCode.LETTERS, 4, random)
        + UnambiguousCode.draw(UnambiguousCode.DIGITS, 2, random);
  }

  /** Five letters or digits, such as KCD3Q. */
  public static String invigilatorPassword(RandomGenerator random) {
    return UnambiguousCode.draw(UnambiguousCode.LETTERS + UnambiguousCode.DIGITS, 5, random);
  }
}
