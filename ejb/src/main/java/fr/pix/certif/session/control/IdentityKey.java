package fr.pix.certif.session.control;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is compared of a person's names: case, accents, spaces, hyphens and apostrophes do not
 * matter, so that a nervous candidate is not turned away for an accent. « Élodie-Anne D’Argent »
 * and « elodie anne DARGENT » are one key.
 */
public final class IdentityKey {

  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
  private static final Pattern IGNORED = Pattern.compile("[^0-9A-Z]");

  private IdentityKey() {}

  /**
   * The key of a last and a first name; a separator keeps « Martin Ed » apart from « Martine D ».
   */
  public static String of(String lastName, String firstName) {
    return fold(lastName) + "|" + fold(firstName);
  }

  static String fold(String name) {
    String expanded =
        name.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
    String plain =
        MARKS.matcher(Normalizer.normalize(expanded, Normalizer.Form.NFD)).replaceAll("");
    return IGNORED.matcher(plain.toUpperCase(Locale.ROOT)).replaceAll("");
  }
}
