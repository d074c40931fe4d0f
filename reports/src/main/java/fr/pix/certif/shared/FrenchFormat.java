package fr.pix.certif.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates, times and numbers are written in the documents, whatever the server's language. */
public final class FrenchFormat {

  /** The space of French before {@code ; : ! ? %}: narrow, and never at a line's end. */
  public static final String NARROW_SPACE = "\u202f";

  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);

  private FrenchFormat() {}

  /** {@code jeudi 26 mars 2026}. */
  public static String weekdayDate(LocalDate date) {
    return WEEKDAY.format(date) + " " + longDate(date);
  }

  /** {@code 26 mars 2026}, {@code 1er avril 2026}. */
  public static String longDate(LocalDate date) {
    String day = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
    return day + " " + MONTH.format(date);
  }

  /** {@code 26/03/2026}. */
  public static String shortDate(LocalDate date) {
    return SHORT.format(date);
  }

  /** {@code 09:30}. */
  public static String time(LocalTime time) {
    return TIME.format(time);
  }

  /** A fraction as a percentage with at most two decimals: 0.333 gives {@code 33,3 %}. */
  public static String percentage(BigDecimal fraction) {
    DecimalFormat format = new DecimalFormat("0.##", symbols());
    return format.format(fraction.movePointRight(2)) + NARROW_SPACE + "%";
  }

  /** A whole number with its thousands apart: {@code 1 024}. */
  public static String number(long value) {
    return new DecimalFormat("#,##0", symbols()).format(value);
  }

  private static DecimalFormatSymbols symbols() {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.FRENCH);
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator(NARROW_SPACE.charAt(0));
    return symbols;
  }
}
