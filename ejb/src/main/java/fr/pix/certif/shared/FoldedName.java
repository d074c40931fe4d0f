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
  private static final Pattern IGNORED = Pattern.compile("[^0-9A-Z]");

  private FoldedName() {}

  /** The name in plain capitals and digits; nothing for nothing. */
  public static String of(String name) {
    if (name == null) {
      return "";
    }
    String expanded =
        name.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
    String plain =
        MARKS.matcher(Normalizer.normalize(expanded, Normalizer.Form.NFD)).replaceAll("");
    return IGNORED.matcher(plain.toUpperCase(Locale.ROOT)).replaceAll("");
  }
}
