package fr.pix.certif.shared.security;

/**
 * The addresses that share their first bits, such as {@code 10.0.0.0/8}; an address alone is a
 * range of one.
 */
record AddressRange(NetworkAddress first, int bits) {

  /** Reads a range of the configuration; refuses what is none, so that a slip does not pass. */
  static AddressRange of(String text) {
    String[] parts = text.strip().split("/", 2);
    NetworkAddress first = NetworkAddress.parse(parts[0]).orElseThrow(() -> malformed(text));
    int most = first.bytes().length * Byte.SIZE;
    if (parts.length == 1) {
      return new AddressRange(first, most);
    }
    if (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > most) {
      throw malformed(text);
    }
    return new AddressRange(first, Integer.parseInt(parts[1]));
  }

  boolean holds(NetworkAddress address) {
    byte[] ours = first.bytes();
    byte[] theirs = address.bytes();
    if (ours.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % Byte.SIZE);
      int at = bit / Byte.SIZE;
      if ((ours[at] & mask) != (theirs[at] & mask)) {
        return false;
      }
    }
    return true;
  }

  private static IllegalArgumentException malformed(String text) {
    return new IllegalArgumentException("certif.trusted.proxies: not an address or range: " + text);
  }
}
