package fr.pix.certif.assessment.control;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The value of an answer in several fields: a line a field, {@code name: "text"}, the text escaped
 * as in JSON so that it holds on its line.
 */
public final class AnswerFields {

  /** No question shows as many fields; lines beyond are not read. */
  private static final int MOST_LINES = 500;

  private static final char QUOTE = '"';
  private static final char ESCAPE = '\\';

  private AnswerFields() {}

  /** Writes fields as one value; {@link #parse} reads them back unchanged. */
  public static String format(Map<String, String> fields) {
    StringBuilder value = new StringBuilder();
    fields.forEach(
        (name, text) -> value.append(name).append(": ").append(quote(text)).append('\n'));
    return value.toString();
  }

  /**
   * Reads the fields of a value, in its order. A line that is no field is skipped, and a text
   * without quotes is taken as it stands: what cannot be read is a field not answered, and so is
   * what stands beyond 500 lines.
   */
  public static Map<String, String> parse(String value) {
    Map<String, String> fields = new LinkedHashMap<>();
    String[] lines = value.split("\n", MOST_LINES + 1);
    for (String line : Arrays.asList(lines).subList(0, Math.min(lines.length, MOST_LINES))) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.put(line.substring(0, colon).strip(), unquote(line.substring(colon + 1).strip()));
      }
    }
    return fields;
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append(QUOTE);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case QUOTE, ESCAPE -> quoted.append(ESCAPE).append(c);
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(c);
      }
    }
    return quoted.append(QUOTE).toString();
  }

  private static String unquote(String text) {
    int last = text.length() - 1;
    if (last < 1 || text.charAt(0) != QUOTE || text.charAt(last) != QUOTE) {
      return text;
    }
    StringBuilder plain = new StringBuilder(last);
    for (int i = 1; i < last; i++) {
      if (text.charAt(i) == ESCAPE && i + 1 < last) {
        i = appendEscaped(text, i + 1, plain);
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  /** Appends the character whose escape begins at this position, and returns where it ends. */
  private static int appendEscaped(String text, int at, StringBuilder plain) {
    char c = text.charAt(at);
    switch (c) {
      case 'n' -> plain.append('\n');
      case 'r' -> plain.append('\r');
      case 't' -> plain.append('\t');
      case 'b' -> plain.append('\b');
      case 'f' -> plain.append('\f');
      case 'u' -> {
        return appendUnicode(text, at, plain);
      }
      default -> plain.append(c);
    }
    return at;
  }

  private static int appendUnicode(String text, int at, StringBuilder plain) {
    int code = 0;
    for (int i = at + 1; i <= at + 4; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        plain.append('u');
        return at;
      }
      code = code * 16 + digit;
    }
    plain.append((char) code);
    return at + 4;
  }
}
