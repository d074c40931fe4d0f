package fr.pix.certif.account.entity;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept in place of a password: PBKDF2 with HMAC-SHA-512, 210,000 iterations and a salt of
 * 16 bytes. The text names its own parameters ({@code pbkdf2-sha512$210000$salt$hash}), so that
 * older hashes stay readable when the parameters grow.
 */
public record PasswordHash(String text) {

  private static final int ITERATIONS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 64;
  private static final int SECRET_BITS = 256;
  private static final int MAX_ITERATIONS = 10_000_000;
  private static final Pattern FORMAT =
      Pattern.compile("pbkdf2-sha512\\$(\\d{1,8})\\$([A-Za-z0-9+/=]+)\\$([A-Za-z0-9+/=]+)");
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A class that signs in at once leaves one processor to those who are passing a test. */
  private static final Semaphore PROCESSORS =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

  /** Hashes a password with a new salt. */
  public static PasswordHash of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    byte[] hash = derive(password, salt, ITERATIONS, HASH_BYTES);
    return new PasswordHash(
        "pbkdf2-sha512$%d$%s$%s".formatted(ITERATIONS, base64(salt), base64(hash)));
  }

  /**
   * A hash that no password matches. Verifying it takes as long as verifying another: who tries an
   * unknown address learns nothing from the clock.
   */
  public static PasswordHash ofNobody() {
    return Nobody.HASH;
  }

  /**
   * Whether this is the password's hash; the comparison takes the same time wherever they differ. A
   * text that is no hash (an account without a password yet) matches nothing, as slowly.
   */
  public boolean matches(String password) {
    Matcher parts = FORMAT.matcher(text);
    if (!parts.matches()) {
      ofNobody().matches(password);
      return false;
    }
    byte[] expected = Base64.getDecoder().decode(parts.group(3));
    byte[] salt = Base64.getDecoder().decode(parts.group(2));
    int iterations = Math.min(Integer.parseInt(parts.group(1)), MAX_ITERATIONS);
    return MessageDigest.isEqual(expected, derive(password, salt, iterations, expected.length));
  }

  /** Never the hash itself: a record that is logged or shown must not give it away. */
  @Override
  public String toString() {
    return "PasswordHash";
  }

  private static byte[] derive(String password, byte[] salt, int iterations, int bytes) {
    // The same accented letter is typed as one or as two characters depending on the device.
    String normalized = Normalizer.normalize(password, Normalizer.Form.NFKC);
    PBEKeySpec spec = new PBEKeySpec(normalized.toCharArray(), salt, iterations, bytes * Byte.SIZE);
    PROCESSORS.acquireUninterruptibly();
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java runtime lacks PBKDF2 with HMAC-SHA-512", e);
    } finally {
      PROCESSORS.release();
      spec.clearPassword();
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Made when first asked for, of a password that nobody knows. */
  private static final class Nobody {
    private static final PasswordHash HASH = of(new BigInteger(SECRET_BITS, RANDOM).toString());
  }
}
