package fr.pix.certif.assessment.control;

import fr.pix.certif.shared.UnambiguousCode;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code by which anyone verifies a certificate (code de vérification), such as P-4RC7XKQ2. Drawn
 * at the start of the test, useful once the results are published.
 */
public final class VerificationCode {

  private static final String PREFIX = "P-";
  private static final int LENGTH = 8;
  private static final String ALPHABET = UnambiguousCode.DIGITS + UnambiguousCode.LETTERS;
  private static final Pattern FORM =
      Pattern.compile(PREFIX + "[" + ALPHABET + "]{" + LENGTH + "}");

  private VerificationCode() {}

  /** Draws a code; the generator must be a secure one. */
  public static String draw(RandomGenerator random) {
    return PREFIX + UnambiguousCode.draw(ALPHABET, LENGTH, random);
  }

  /**
   * Reads what a person typed, in any letter case, with blanks around it or not.
   *
   * @return the code as it is printed; empty when no code can be written so
   */
  public static Optional<String> read(String typed) {
    return Optional.of(typed.strip().toUpperCase(Locale.ROOT))
        .filter(code -> FORM.matcher(code).matches());
  }
}
