package fr.pix.certif.enrolment.control;

import fr.pix.certif.center.control.Habilitation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the cells of a line mean: spreadsheets take the zero off 01000 and the sign off 33 %. */
public final class SheetEntry {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}(?:[.,]\\d{0,20})?)\\s*(%?)");
  private static final Pattern ZERO_LOST = Pattern.compile("[0-9][0-9AB]?\\d{2}");

  /** A number from here on can only be percents: nobody has ten times the time. */
  private static final BigDecimal PERCENTS = BigDecimal.TEN;

  private static final Pattern WHOLE = Pattern.compile("0*[1-9]\\d*");

  private static final int SHARE_DIGITS = 2;

  private SheetEntry() {}

  /** The candidate of a line as an entry, not yet judged. */
  public static CandidateEntry of(SheetCandidate line) {
    return new CandidateEntry(
        line.text(SheetColumn.LAST_NAME),
        line.text(SheetColumn.FIRST_NAME),
        line.text(SheetColumn.BIRTHDATE),
        line.text(SheetColumn.SEX),
        line.text(SheetColumn.BIRTH_COUNTRY),
        code(line.text(SheetColumn.BIRTH_INSEE_CODE)),
        code(line.text(SheetColumn.BIRTH_POSTAL_CODE)),
        line.text(SheetColumn.BIRTH_CITY),
        line.text(SheetColumn.RESULTS_EMAIL),
        line.text(SheetColumn.CONVOCATION_EMAIL),
        line.text(SheetColumn.EXTERNAL_ID),
        percent(line.text(SheetColumn.EXTRA_TIME)),
        false,
        line.text(SheetColumn.BILLING_MODE),
        line.text(SheetColumn.PREPAYMENT_CODE),
        line.besides().stream().map(Habilitation::name).collect(Collectors.toSet()));
  }

  private static String code(String text) {
    return ZERO_LOST.matcher(text).matches() && text.length() == 4 ? "0" + text : text;
  }

  /**
   * 0.33, 33 % and 33 are thirty-three percent, and 5 is five: a whole number that no percent sign
   * shows is meant in percent. What is no number stays as it is.
   */
  private static String percent(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return text;
    }
    BigDecimal value = new BigDecimal(number.group(1).replace(',', '.'));
    boolean share =
        number.group(2).isEmpty()
            && value.compareTo(PERCENTS) < 0
            && !WHOLE.matcher(number.group(1)).matches();
    return (share ? value.movePointRight(SHARE_DIGITS) : value)
        .setScale(0, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
