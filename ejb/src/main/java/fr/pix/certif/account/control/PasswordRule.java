package fr.pix.certif.account.control;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What a password is asked: 8 to 255 characters, among them an upper-case letter, a lower-case
 * letter and a digit, in any alphabet.
 */
public final class PasswordRule {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 255;

  private PasswordRule() {}

  /** What a password lacks. */
  public enum Weakness {
    TOO_SHORT,
    TOO_LONG,
    NO_UPPER_CASE,
    NO_LOWER_CASE,
    NO_DIGIT
  }

  /** Everything that the password lacks; empty when it is accepted. */
  public static Set<Weakness> weaknesses(String password) {
    Set<Weakness> found = EnumSet.noneOf(Weakness.class);
    int length = password.codePointCount(0, password.length());
    note(found, Weakness.TOO_SHORT, length < SHORTEST);
    note(found, Weakness.TOO_LONG, length > LONGEST);
    note(found, Weakness.NO_UPPER_CASE, lacks(password, Character::isUpperCase));
    note(found, Weakness.NO_LOWER_CASE, lacks(password, Character::isLowerCase));
    note(found, Weakness.NO_DIGIT, lacks(password, Character::isDigit));
    return found;
  }

  private static void note(Set<Weakness> found, Weakness weakness, boolean present) {
    if (present) {
      found.add(weakness);
    }
  }

  private static boolean lacks(String password, IntPredicate kind) {
    return password.codePoints().noneMatch(kind);
  }
}
