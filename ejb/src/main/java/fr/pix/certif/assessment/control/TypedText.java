package fr.pix.certif.assessment.control;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Set;

/**
 * A text in the forms in which it is compared with the solutions.
 *
 * @param normalised one form for one text, however the keyboard composed its accents and typed its
 *     spaces
 * @param tolerant what is left of it once tolerances are granted
 */
record TypedText(String normalised, String tolerant) {

  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char NARROW_NO_BREAK_SPACE = '\u202f';
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /**
   * A longer text is compared as it stands: no question expects one, and bringing it to the form in
   * which texts are compared would cost time that somebody could make us waste.
   */
  private static final int LONGEST = 1_000;

  /** Reads a text; one that is long for its spaces alone is read without them if they may be. */
  static TypedText of(String text, Set<Tolerance> tolerances) {
    if (text.length() <= LONGEST) {
      String normalised = normalise(text);
      return new TypedText(normalised, tolerate(normalised, tolerances));
    }
    String compact =
        tolerances.contains(Tolerance.CASE_ACCENTS_AND_SPACES) ? withoutSpaces(text) : text;
    return new TypedText(
        text, compact.length() <= LONGEST ? tolerate(normalise(compact), tolerances) : text);
  }

  private static String withoutSpaces(String text) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  private static String normalise(String text) {
    return Normalizer.normalize(text, Form.NFC)
        .replace(NO_BREAK_SPACE, ' ')
        .replace(NARROW_NO_BREAK_SPACE, ' ');
  }

  private static String tolerate(String normalised, Set<Tolerance> tolerances) {
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
