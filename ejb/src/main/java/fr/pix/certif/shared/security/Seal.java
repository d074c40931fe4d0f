package fr.pix.certif.shared.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a text so that only who holds the key can have written it: HMAC-SHA256. It hides nothing.
 */
public final class Seal {

  private static final String ALGORITHM = "HmacSHA256";
  private static final char BETWEEN = '~';

  private final SecretKeySpec key;

  public Seal(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** The text and its seal. */
  public String put(String text) {
    return text + BETWEEN + sealOf(text);
  }

  /** The text, if its seal is ours. */
  public Optional<String> open(String sealed) {
    int end = sealed.lastIndexOf(BETWEEN);
    if (end < 0) {
      return Optional.empty();
    }
    String text = sealed.substring(0, end);
    boolean ours =
        MessageDigest.isEqual(
            sealOf(text).getBytes(StandardCharsets.UTF_8),
            sealed.substring(end + 1).getBytes(StandardCharsets.UTF_8));
    return ours ? Optional.of(text) : Optional.empty();
  }

  /** The seal alone, of a text that the other side finds by itself. */
  public String sealOf(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java lacks " + ALGORITHM, e);
    }
  }
}
