package fr.pix.certif.results.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The link by which somebody without an account reads the results of a session (destinataire des
 * résultats). It names the session and the moment at which it expires; the seal over these and the
 * address shows who it was given to, without the address standing in it.
 *
 * @param sessionId the session
 * @param expiresAt to the second
 * @param seal what only we can have written for this session, moment and address
 */
public record RecipientLink(long sessionId, Instant expiresAt, String seal) {

  /** How long a link serves, counted from the sending of its mail. */
  public static final Duration VALIDITY = Duration.ofDays(30);

  private static final Pattern TEXT =
      Pattern.compile("(\\d{1,18})\\.(\\d{1,11})\\.([\\w-]{20,100})");

  /** The link of an address; the sealer signs a text. */
  public static RecipientLink of(
      long sessionId, Instant now, String address, UnaryOperator<String> sealer) {
    Instant expiry = now.plus(VALIDITY);
    return new RecipientLink(sessionId, expiry, sealer.apply(sealed(sessionId, expiry, address)));
  }

  /** Reads a link as an address holds it; nothing when it has not the form of one. */
  public static Optional<RecipientLink> read(String text) {
    Matcher parts = TEXT.matcher(text);
    return parts.matches()
        ? Optional.of(
            new RecipientLink(
                Long.parseLong(parts.group(1)),
                Instant.ofEpochSecond(Long.parseLong(parts.group(2))),
                parts.group(3)))
        : Optional.empty();
  }

  /** Whether it was given to this address; how long it takes to say no tells nothing. */
  public boolean isFor(String address, UnaryOperator<String> sealer) {
    String ours = sealer.apply(sealed(sessionId, expiresAt, address));
    return MessageDigest.isEqual(
        ours.getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
  }

  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** As it stands in an address. */
  public String text() {
    return "%d.%d.%s".formatted(sessionId, expiresAt.getEpochSecond(), seal);
  }

  private static String sealed(long sessionId, Instant expiry, String address) {
    return "results.%d.%d.%s".formatted(sessionId, expiry.getEpochSecond(), address);
  }
}
