package fr.pix.certif.notification.control;

import fr.pix.certif.shared.Digest;

/**
 * The identity of a mail on the internet, drawn from its cause: should it leave twice, because a
 * node died between sending and noting it, mail programs recognise the second as the first.
 */
public final class MessageId {

  private static final int LENGTH = 32;

  private MessageId() {}

  public static String of(String dedupKey, String host) {
    return "<" + Digest.of(dedupKey).substring(0, LENGTH) + "@" + host + ">";
  }
}
