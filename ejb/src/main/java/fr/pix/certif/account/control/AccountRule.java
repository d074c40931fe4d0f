package fr.pix.certif.account.control;

import fr.pix.certif.shared.Violation;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a new account is asked; every violation is told at once. */
public final class AccountRule {

  private static final int LONGEST = 255;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

  private AccountRule() {}

  /**
   * A text as it is kept: without spaces around, accented letters in one form. Null reads as empty.
   */
  public static String tidy(String text) {
    return text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }

  /** What is wrong with a name, typed in this field. */
  public static List<Violation> ofName(String field, String name) {
    if (name.isEmpty()) {
      return List.of(Violation.of(field, "account." + code(field) + "-missing"));
    }
    return name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)
        ? List.of(Violation.of(field, "account.name-unreadable", LONGEST))
        : List.of();
  }

  public static List<Violation> ofEmail(String email) {
    if (email.isEmpty()) {
      return List.of(Violation.of("email", "account.email-missing"));
    }
    return email.length() > LONGEST || !EMAIL.matcher(email).matches()
        ? List.of(Violation.of("email", "account.email-malformed"))
        : List.of();
  }

  public static List<Violation> ofPassword(String password) {
    if (password == null || password.isEmpty()) {
      return List.of(Violation.of("password", "account.password-missing"));
    }
    List<Violation> violations = new ArrayList<>();
    for (PasswordRule.Weakness weakness : PasswordRule.weaknesses(password)) {
      violations.add(Violation.of("password", "account.password-" + code(weakness.name())));
    }
    return violations;
  }

  public static List<Violation> ofTerms(boolean accepted) {
    return accepted ? List.of() : List.of(Violation.of("terms", "account.terms-refused"));
  }

  /** The words of a name in a sentence's code: {@code firstName} and {@code NO_DIGIT} alike. */
  private static String code(String name) {
    return name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1-$2")
        .replace('_', '-')
        .toLowerCase(Locale.ROOT);
  }
}
