package fr.pix.certif.assessment.control;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Set;

/** Brings a typed text to the form in which it is compared with the solutions. */
final class TypedText {

  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char NARROW_NO_BREAK_SPACE = '\u202f';
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private TypedText() {}

  /** One form for one text, however the keyboard composed its accents and typed its spaces. */
  static String normalise(String text) {
    return Normalizer.normalize(text, Form.NFC)
        .replace(NO_BREAK_SPACE, ' ')
        .replace(NARROW_NO_BREAK_SPACE, ' ');
  }

  /** What is left of a normalised text once these tolerances are granted. */
  static String tolerate(String normalised, Set<Tolerance> tolerances) {
    String text = normalised;
    if (tolerances.contains(Tolerance.CASE_ACCENTS_AND_SPACES)) {
      text = withoutCaseAccentsAndSpaces(text);
    }
    if (tolerances.contains(Tolerance.PUNCTUATION)) {
      text = withoutPunctuation(text);
    }
    return text;
  }

  private static String withoutCaseAccentsAndSpaces(String text) {
    String decomposed = Normalizer.normalize(text, Form.NFD);
    StringBuilder kept = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (!isAccent(c) && !isSpace(c)) {
        kept.append(c);
      }
    }
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Keeps unaccented letters, digits and spaces. An accented letter that the other tolerance has
   * not turned into a plain one disappears too, on both sides: so do the questions in use expect.
   */
  private static String withoutPunctuation(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static boolean isAccent(char c) {
    return c >= '\u0300' && c <= '\u036f';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK;
  }
}
