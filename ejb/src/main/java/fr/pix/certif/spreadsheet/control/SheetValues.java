package fr.pix.certif.spreadsheet.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** What stands in a cell that is not a text, as people would write it. */
final class SheetValues {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,40}(?:\\.\\d{0,40})?|\\.\\d{1,40})(?:[eE][+-]?\\d{1,2})?");
  private static final int ISO_DAY = 10;
  private static final int PERCENT = 2;

  /** Beyond, a spreadsheet does not know a number any more. */
  private static final MathContext PRECISION = new MathContext(15);

  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST_DAY_OF_1904 = LocalDate.of(1904, 1, 1);

  /** Spreadsheets count a 29 February 1900 that never was. */
  private static final int DAY_THAT_NEVER_WAS = 60;

  private static final int LAST_DAY = 2_958_465;

  private SheetValues() {}

  /** A number, 0.33 or 75018; as it stands when it is none. */
  static String number(String value) {
    if (!NUMBER.matcher(value).matches()) {
      return value;
    }
    BigDecimal number = new BigDecimal(value).round(PRECISION);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** A number that is shown in percent: 0.33 is 33 %; as it stands when it is none. */
  static String share(String value) {
    if (!NUMBER.matcher(value).matches()) {
      return value;
    }
    BigDecimal percent = new BigDecimal(value).round(PRECISION).movePointRight(PERCENT);
    return (percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString()) + " %";
  }

  /** A day written 1980-08-10, with an hour behind it or not; as it stands when it is none. */
  static String isoDay(String value) {
    try {
      return DAY.format(LocalDate.parse(value.substring(0, Math.min(ISO_DAY, value.length()))));
    } catch (DateTimeException e) {
      return value;
    }
  }

  /** A day as the number of days since the first one of the spreadsheet. */
  static String serialDay(String value, boolean from1904) {
    if (!NUMBER.matcher(value).matches()) {
      return value;
    }
    long days = new BigDecimal(value).longValue();
    if (days < 0 || days > LAST_DAY) {
      return number(value);
    }
    if (from1904) {
      return DAY.format(FIRST_DAY_OF_1904.plusDays(days));
    }
    return DAY.format(FIRST_DAY.plusDays(days < DAY_THAT_NEVER_WAS ? days + 1 : days));
  }
}
