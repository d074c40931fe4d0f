package fr.pix.certif.account.entity;

import fr.pix.certif.shared.Digest;
import java.util.Locale;

/**
 * What is slowed down, as a digest: addresses typed and networks are personal data, and need not be
 * kept to be counted.
 */
public record ThrottleSubject(String digest) {

  /** An address typed from a network: its owner can still sign in from any other network. */
  public static ThrottleSubject accountFromNetwork(String email, String network) {
    return of("account", email.strip().toLowerCase(Locale.ROOT) + " " + network);
  }

  /** A machine's secret tried from a network. */
  public static ThrottleSubject machineFromNetwork(String clientId, String network) {
    return of("machine", clientId + " " + network);
  }

  /** Everything that signs in from a network. */
  public static ThrottleSubject network(String network) {
    return of("network", network);
  }

  /** Addresses that a network tries to sign up with and that are taken. */
  public static ThrottleSubject signUps(String network) {
    return of("sign-up", network);
  }

  /** Forgotten passwords declared from a network. */
  public static ThrottleSubject passwordResets(String network) {
    return of("reset", network);
  }

  private static ThrottleSubject of(String kind, String text) {
    return new ThrottleSubject(kind + ":" + Digest.of(text));
  }
}
