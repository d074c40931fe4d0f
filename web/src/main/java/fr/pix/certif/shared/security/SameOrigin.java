package fr.pix.certif.shared.security;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a request that writes was sent by one of our own pages.
 *
 * <p>Browsers say so themselves, in {@code Sec-Fetch-Site} over https and in {@code Origin} on
 * every write; a script of another site can forge neither. A write that carries none of them does
 * not come from a page, and is refused.
 */
final class SameOrigin {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private SameOrigin() {}

  static boolean writes(String method) {
    return !READS.contains(method.toUpperCase(Locale.ROOT));
  }

  /**
   * Decides on a write.
   *
   * @param fetchSite the header {@code Sec-Fetch-Site}, or null
   * @param origin the header {@code Origin}, or null
   * @param ownAuthority host and port under which people reach us, such as {@code certif.example}
   */
  static boolean allows(String fetchSite, String origin, String ownAuthority) {
    if (fetchSite != null && !fetchSite.equals("same-origin")) {
      return false;
    }
    if (origin == null) {
      return fetchSite != null;
    }
    return ownAuthority != null && ownAuthority.equalsIgnoreCase(authority(origin));
  }

  static String authority(String address) {
    try {
      return URI.create(address).getAuthority();
    } catch (IllegalArgumentException notAnAddress) {
      return null;
    }
  }
}
