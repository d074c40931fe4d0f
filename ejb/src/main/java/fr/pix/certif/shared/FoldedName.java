package fr.pix.certif.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is compared of a person's name: case, accents, spaces, hyphens and apostrophes do not
 * matter. « Élodie-Anne » and « elodie anne » are one.
 */
public final class FoldedName {

  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
  private static final int LAST_PLAIN = 127;

  private FoldedName() {}

  /** The name in plain capitals and digits; nothing for nothing. */
  public static String of(String name) {
    if (name == null) {
      return "";
    }
    return isPlain(name) ? folded(name) : folded(decomposed(name));
  }

  private static boolean isPlain(String name) {
    return name.chars().allMatch(symbol -> symbol <= LAST_PLAIN);
  }

  /** Letters without their marks, in capitals. */
  private static String decomposed(String name) {
    String expanded =
        name.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
    String plain =
        MARKS.matcher(Normalizer.normalize(expanded, Normalizer.Form.NFD)).replaceAll("");
    return plain.toUpperCase(Locale.ROOT);
  }

  /** What is neither a plain letter nor a digit is left out. */
  private static String folded(String plain) {
    StringBuilder kept = new StringBuilder(plain.length());
    for (int at = 0; at < plain.length(); at++) {
      char symbol = plain.charAt(at);
      if (symbol >= 'a' && symbol <= 'z') {
        kept.append((char) (symbol - 'a' + 'A'));
      } else if (symbol >= 'A' && symbol <= 'Z' || symbol >= '0' && symbol <= '9') {
        kept.append(symbol);
      }
    }
    return kept.toString();
  }
}
