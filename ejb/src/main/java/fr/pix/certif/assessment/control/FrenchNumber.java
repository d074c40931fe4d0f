package fr.pix.certif.assessment.control;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a number as people type it in France: comma or point, spaces between thousands. */
final class FrenchNumber {

  /** Longer texts are no numbers that a question asks for, and cost much to compute with. */
  private static final int LONGEST = 100;

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

  private FrenchNumber() {}

  /** The number that this text is, or nothing when it is another text. */
  static Optional<BigDecimal> read(String text) {
    StringBuilder compact = new StringBuilder();
    for (int i = 0; i < text.length() && compact.length() <= LONGEST; i++) {
      char c = text.charAt(i);
      if (!TypedText.isSpace(c)) {
        compact.append(c == ',' ? '.' : c);
      }
    }
    return compact.length() <= LONGEST && NUMBER.matcher(compact).matches()
        ? Optional.of(new BigDecimal(compact.toString()))
        : Optional.empty();
  }
}
