package fr.pix.certif.shared.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** An IP address, in its 4 or 16 bytes. Names are not resolved. */
record NetworkAddress(byte[] bytes) {

  /** Of a peer that the server could not name: all of them count as one. */
  static final NetworkAddress UNKNOWN = new NetworkAddress(new byte[4]);

  private static final int PREFIX_BYTES = 8;
  private static final int V4_BYTES = 4;
  private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  static Optional<NetworkAddress> parse(String text) {
    String address = text.strip().replaceFirst("%.*", "");
    if (!V4.matcher(address).matches() && !V6.matcher(address).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new NetworkAddress(InetAddress.getByName(address).getAddress()));
    } catch (UnknownHostException malformed) {
      return Optional.empty();
    }
  }

  /** What stands for all addresses of the same holder. */
  String network() {
    return bytes.length == V4_BYTES
        ? HexFormat.of().formatHex(bytes)
        : HexFormat.of().formatHex(Arrays.copyOf(bytes, PREFIX_BYTES)) + "/64";
  }
}
