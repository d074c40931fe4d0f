package fr.pix.certif.spreadsheet.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Lines of a sheet of ours, written one cell after the other; styles are those of its file. */
public final class OdsTable {

  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final int PERCENT = 2;

  /** What markup cannot hold, however it is written. */
  private static final Pattern UNWRITABLE =
      Pattern.compile("[^\\t\\n\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private static final Pattern FURTHER_BLANK = Pattern.compile("(?<= ) ");

  private final StringBuilder markup = new StringBuilder();

  /** Begins a line. */
  public OdsTable line(String style) {
    markup.append("<table:table-row table:style-name=\"").append(style).append("\">");
    return this;
  }

  /** Ends the line. */
  public OdsTable end() {
    markup.append("</table:table-row>\n");
    return this;
  }

  /** Begins the lines that are printed again at the top of each page. */
  public OdsTable heading() {
    markup.append("<table:table-header-rows>");
    return this;
  }

  /** Ends them. */
  public OdsTable endHeading() {
    markup.append("</table:table-header-rows>");
    return this;
  }

  /** Cells in which nothing stands. */
  public OdsTable blanks(int count) {
    if (count > 0) {
      markup
          .append("<table:table-cell table:number-columns-repeated=\"")
          .append(count)
          .append("\"/>");
    }
    return this;
  }

  /** A text over so many columns; its lines stand below each other. */
  public OdsTable wide(String style, int columns, String text) {
    cell(style, "", "string", " table:number-columns-spanned=\"" + columns + '"', text);
    if (columns > 1) {
      markup
          .append("<table:covered-table-cell table:number-columns-repeated=\"")
          .append(columns - 1)
          .append("\"/>");
    }
    return this;
  }

  /** A text, never computed; nothing when it is null. */
  public OdsTable text(String style, String rule, String text) {
    return text == null || text.isEmpty()
        ? empty(style, rule)
        : cell(style, rule, "string", "", text);
  }

  /** A number of ours. */
  public OdsTable number(String style, long number) {
    String shown = Long.toString(number);
    return cell(style, "", "float", " office:value=\"" + shown + '"', shown);
  }

  /** A day; nothing when it is null. */
  public OdsTable day(String style, String rule, LocalDate day) {
    return day == null
        ? empty(style, rule)
        : cell(style, rule, "date", " office:date-value=\"" + day + '"', SHOWN.format(day));
  }

  /** A share shown in percent: 0.33 is 33 %; nothing when it is null. */
  public OdsTable share(String style, String rule, BigDecimal share) {
    return share == null
        ? empty(style, rule)
        : cell(
            style,
            rule,
            "percentage",
            " office:value=\"" + share.toPlainString() + '"',
            share.movePointRight(PERCENT).stripTrailingZeros().toPlainString() + " %");
  }

  private OdsTable empty(String style, String rule) {
    markup.append("<table:table-cell").append(dressed(style, rule)).append("/>");
    return this;
  }

  private OdsTable cell(String style, String rule, String type, String value, String shown) {
    markup
        .append("<table:table-cell")
        .append(dressed(style, rule))
        .append(" office:value-type=\"")
        .append(type)
        .append('"')
        .append(value)
        .append('>');
    shown
        .lines()
        .forEach(
            line -> markup.append("<text:p>").append(spaced(escaped(line))).append("</text:p>"));
    markup.append("</table:table-cell>");
    return this;
  }

  private static String dressed(String style, String rule) {
    String checked = rule.isEmpty() ? "" : " table:content-validation-name=\"" + rule + '"';
    return " table:style-name=\"" + style + '"' + checked;
  }

  /** Markup would make one blank of several. */
  private static String spaced(String line) {
    return FURTHER_BLANK.matcher(line.replace('\t', ' ')).replaceAll("<text:s/>");
  }

  /** A text as it stands in markup. */
  public static String escaped(String text) {
    return UNWRITABLE
        .matcher(text)
        .replaceAll("")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** All the lines. */
  public String markup() {
    return markup.toString();
  }
}
