package fr.pix.certif.learner.control;

import java.util.regex.Pattern;

/**
 * Recognises letters read in a wrong encoding and saved so, « Ã‰lodie » for « Élodie »: the file
 * can be read, but the names in it are no longer names.
 */
final class Mojibake {

  /**
   * The two bytes of an accented letter in UTF-8, read one by one: no French word has such a pair.
   */
  private static final Pattern READ_TWICE =
      Pattern.compile(
          "[ÃÂÅ][\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|\\ufffd|[\\u0080-\\u009f]");

  private static final char PLAIN = '\u007f';

  private Mojibake() {}

  /** Most texts have plain letters alone: no pattern is needed to tell that of them. */
  static boolean in(String text) {
    return text != null && !isPlain(text) && READ_TWICE.matcher(text).find();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > PLAIN) {
        return false;
      }
    }
    return true;
  }
}
