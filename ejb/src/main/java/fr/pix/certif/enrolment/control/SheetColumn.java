package fr.pix.certif.enrolment.control;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of a list of candidates as it is exchanged in a sheet, in this order. */
public enum SheetColumn {
  LAST_NAME(EntryField.LAST_NAME, true, "c-name", "text", ""),
  FIRST_NAME(EntryField.FIRST_NAME, true, "c-first", "text", ""),
  BIRTHDATE(EntryField.BIRTHDATE, true, "c-day", "day", "v-day"),
  SEX(EntryField.SEX, true, "c-sex", "center", "v-sex"),
  BIRTH_INSEE_CODE(EntryField.BIRTH_INSEE_CODE, false, "c-code", "center", ""),
  BIRTH_POSTAL_CODE(EntryField.BIRTH_POSTAL_CODE, false, "c-code", "center", ""),
  BIRTH_CITY(EntryField.BIRTH_CITY, false, "c-city", "text", ""),
  BIRTH_COUNTRY(EntryField.BIRTH_COUNTRY, false, "c-country", "text", ""),
  RESULTS_EMAIL(EntryField.RESULTS_EMAIL, false, "c-mail", "text", "v-results"),
  CONVOCATION_EMAIL(EntryField.CONVOCATION_EMAIL, false, "c-mail", "text", "v-mail"),
  EXTERNAL_ID(EntryField.EXTERNAL_ID, false, "c-local", "text", ""),
  EXTRA_TIME(EntryField.EXTRA_TIME, false, "c-share", "share", "v-share"),
  BILLING_MODE(EntryField.BILLING_MODE, false, "c-choice", "center", "v-billing"),
  PREPAYMENT_CODE(EntryField.PREPAYMENT_CODE, false, "c-prepaid", "text", "v-prepaid");

  private static final Pattern MARKS = Pattern.compile("[^a-z0-9]");

  private final EntryField field;
  private final boolean starred;
  private final String width;
  private final String style;
  private final String rule;

  SheetColumn(EntryField field, boolean starred, String width, String style, String rule) {
    this.field = field;
    this.starred = starred;
    this.width = width;
    this.style = style;
    this.rule = rule;
  }

  /** What stands at its top: with a star where it is always required. */
  public String heading() {
    return starred ? "* " + field.column() : field.column();
  }

  /** Whether only centres that bill have it. */
  public boolean isOfBilling() {
    return this == BILLING_MODE || this == PREPAYMENT_CODE;
  }

  /** The column under a heading, however a spreadsheet changed its case, stars and line breaks. */
  static Optional<SheetColumn> under(String heading) {
    String wanted = folded(heading);
    return Arrays.stream(values())
        .filter(column -> folded(column.heading()).equals(wanted))
        .findFirst();
  }

  /** The words of a heading alone. */
  static String folded(String heading) {
    String plain = Normalizer.normalize(heading.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return MARKS.matcher(plain).replaceAll("");
  }

  String width() {
    return width;
  }

  String style() {
    return style;
  }

  String rule() {
    return rule;
  }
}
