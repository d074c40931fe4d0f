package fr.pix.certif.framework.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * One element of the learning content as its editor writes it, before anything is known of its
 * soundness: names, and texts, numbers, flags or lists of texts. What is absent, null or of another
 * kind reads as nothing.
 *
 * @param values texts, {@link BigDecimal}s, {@link Boolean}s or lists of texts, by their names
 */
public record Fields(Map<String, Object> values) {

  public Fields {
    values = Map.copyOf(values);
  }

  /** A text as it was written, empty when there is none. */
  public String text(String name) {
    return values.get(name) instanceof String text ? text : "";
  }

  /** A text without the blanks around it: identifiers, addresses, names. */
  public String word(String name) {
    return text(name).strip();
  }

  /** Whether a number stands there. */
  public boolean hasNumber(String name) {
    return values.get(name) instanceof BigDecimal;
  }

  /** A whole number, 0 when there is none. */
  public int number(String name) {
    return number(name, 0);
  }

  /** A whole number; what exceeds an int is the nearest one. */
  public int number(String name, int whenAbsent) {
    // By way of a double: an exponent without end would take as many digits as it says.
    return values.get(name) instanceof BigDecimal number ? (int) number.doubleValue() : whenAbsent;
  }

  /** A number with its decimals, 0 when there is none. */
  public BigDecimal decimal(String name) {
    return values.get(name) instanceof BigDecimal number ? number : BigDecimal.ZERO;
  }

  public boolean flag(String name, boolean whenAbsent) {
    return values.get(name) instanceof Boolean flag ? flag : whenAbsent;
  }

  /** A list of texts, empty when there is none. */
  public List<String> texts(String name) {
    return values.get(name) instanceof List<?> texts
        ? texts.stream().map(String::valueOf).toList()
        : List.of();
  }
}
