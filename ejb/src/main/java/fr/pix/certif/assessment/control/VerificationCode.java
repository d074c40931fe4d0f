package fr.pix.certif.assessment.control;

import fr.pix.certif.shared.UnambiguousCode;
import java.util.random.RandomGenerator;

/**
 * The code by which anyone verifies a certificate (code de vérification), such as P-4RC7XKQ2. Drawn
 * at the start of the test, useful once the results are published.
 */
public final class VerificationCode {

  private static final String PREFIX = "P-";
  private static final int LENGTH = 8;
  private static final String ALPHABET = UnambiguousCode.DIGITS + UnambiguousCode.LETTERS;

  private VerificationCode() {}

  /** Draws a code; the generator must be a secure one. */
  public static String draw(RandomGenerator random) {
    return PREFIX + UnambiguousCode.draw(ALPHABET, LENGTH, random);
  }
}
