package fr.pix.certif.shared;

/**
 * A cell of a file that people open with a spreadsheet: texts between quotes, numbers bare, nothing
 * for nothing.
 */
public final class CsvCell {

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
  private static final String SKIPPED = "'\"";

  private CsvCell() {}

  /**
   * A text that somebody typed. A spreadsheet would compute one that begins like a formula, quoted
   * or not, so an apostrophe goes before it.
   */
  public static String typed(String text) {
    return text == null ? "" : fixed(startsLikeFormula(text) ? "'" + text : text);
  }

  /** A text of ours. */
  public static String fixed(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /** A whole number, bare. */
  public static String number(long number) {
    return Long.toString(number);
  }

  private static boolean startsLikeFormula(String text) {
    return text.chars()
        .dropWhile(CsvCell::isSkipped)
        .limit(1)
        .anyMatch(symbol -> FORMULA_STARTS.indexOf(symbol) >= 0);
  }

  /** Some spreadsheets also look behind blanks and quotes. */
  private static boolean isSkipped(int symbol) {
    boolean blank = Character.isSpaceChar(symbol) || symbol == '\uFEFF';
    return blank || SKIPPED.indexOf(symbol) >= 0;
  }
}
