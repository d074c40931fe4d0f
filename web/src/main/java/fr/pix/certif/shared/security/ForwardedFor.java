package fr.pix.certif.shared.security;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Reads the way a request has come, from its last hop backwards, for as long as the hops are
 * proxies that we trust: anything before may have been invented by the client.
 */
final class ForwardedFor {

  private ForwardedFor() {}

  /**
   * The first hop that is no trusted proxy.
   *
   * @param remote the peer of the connection
   * @param headers the values of {@code X-Forwarded-For}, in their order
   */
  static NetworkAddress client(String remote, List<String> headers, List<AddressRange> trusted) {
    NetworkAddress hop = NetworkAddress.parse(remote).orElse(NetworkAddress.UNKNOWN);
    for (String earlier : fromLast(headers)) {
      Optional<NetworkAddress> before = NetworkAddress.parse(earlier);
      if (before.isEmpty() || !isTrusted(hop, trusted)) {
        break;
      }
      hop = before.get();
    }
    return hop;
  }

  private static boolean isTrusted(NetworkAddress hop, List<AddressRange> trusted) {
    return trusted.stream().anyMatch(range -> range.holds(hop));
  }

  private static List<String> fromLast(List<String> headers) {
    List<String> hops =
        new ArrayList<>(headers.stream().flatMap(line -> Arrays.stream(line.split(","))).toList());
    Collections.reverse(hops);
    return hops;
  }
}
