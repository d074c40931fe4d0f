package fr.pix.certif.account;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A page of ours to go back to after signing in, taken from an address that anybody may have
 * written: it must never lead to another site.
 */
final class LocalPath {

  private static final int LONGEST = 500;
  private static final List<String> NOT_A_DESTINATION = List.of("/connexion", "/deconnexion");

  private LocalPath() {}

  /** The path with its query, if it stays on this site; anything doubtful is no path. */
  static Optional<String> of(String text) {
    return Optional.ofNullable(text)
        .filter(path -> path.length() <= LONGEST)
        .filter(path -> path.startsWith("/") && !path.startsWith("//"))
        .filter(path -> path.chars().allMatch(LocalPath::isPlain))
        .filter(LocalPath::isReadAsPath)
        .filter(path -> NOT_A_DESTINATION.stream().noneMatch(path::startsWith));
  }

  /** Browsers read a backslash as a slash, and skip control characters. */
  private static boolean isPlain(int symbol) {
    return symbol > ' ' && symbol < 0x7f && symbol != '\\';
  }

  private static boolean isReadAsPath(String path) {
    try {
      URI uri = URI.create(path);
      return uri.getScheme() == null && uri.getRawAuthority() == null && !uri.isOpaque();
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
