package fr.pix.certif.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Codes that people read aloud and type: no vowel, so no word; no letter nor digit that is taken
 * for another.
 */
public final class UnambiguousCode {

  /** The letters of every code. */
  public static final String LETTERS = "BCDFGHJKMPQRTVWXY";

  /** The digits of every code. */
  public static final String DIGITS = "2346789";

  private UnambiguousCode() {}

  /** Draws a code of so many symbols of an alphabet; the generator must be a secure one. */
  public static String draw(String alphabet, int length, RandomGenerator random) {
    StringBuilder code = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      code.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return code.toString();
  }

  /**
   * Whether what a person typed is the code; case and surrounding blanks do not matter. The time
   * taken does not tell how much of a guess was right.
   */
  public static boolean matches(String code, String typed) {
    return typed != null
        && MessageDigest.isEqual(bytes(code), bytes(typed.strip().toUpperCase(Locale.ROOT)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
