package fr.pix.certif.spreadsheet.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/**
 * What the cells of an Office Open XML workbook refer to.
 *
 * @param sheet the part of the first sheet
 * @param texts by their place; cells name them by it
 * @param styles how cells show a number
 * @param from1904 whether days are counted from 1904
 */
record XlsxBook(ZipParts parts, String sheet, List<String> texts, Styles styles, boolean from1904) {

  static final String BOOK = "xl/workbook.xml";

  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final int MOST_TEXTS = 50_000;
  private static final int MOST_STYLES = 70_000;

  /** Days among the formats that every workbook has; some are of other countries. */
  private static final Set<Long> DAYS =
      Set.of(
          14L, 15L, 16L, 17L, 22L, 27L, 28L, 29L, 30L, 31L, 36L, 50L, 51L, 52L, 53L, 54L, 55L, 56L,
          57L, 58L);

  /** Percents among the formats that every workbook has. */
  private static final Set<Long> SHARES = Set.of(9L, 10L);

  private static final Pattern NOT_OF_THE_FORMAT =
      Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

  /**
   * The styles of cells that show a number otherwise than as one, by their places.
   *
   * @param days those that show it as a day
   * @param shares those that show it in percent
   */
  record Styles(Set<Integer> days, Set<Integer> shares) {}

  static XlsxBook of(ZipParts parts) throws UnreadableSheet {
    boolean from1904 = false;
    String first = null;
    try (SheetXml xml = new SheetXml(parts.open(BOOK))) {
      while (first == null && xml.nextStart()) {
        if (xml.name().equals("workbookPr")) {
          from1904 = Set.of("1", "true").contains(xml.attribute("date1904"));
        } else if (xml.name().equals("sheet")) {
          first = xml.attribute("id");
        }
      }
    }
    Map<String, String> targets = targets(parts);
    String sheet = first == null ? null : targets.get(first);
    if (sheet == null) {
      throw new UnreadableSheet("unknown");
    }
    return new XlsxBook(
        parts,
        sheet,
        texts(parts, targets.get("sharedStrings")),
        styles(parts, targets.get("styles")),
        from1904);
  }

  /** Where the parts stand, by their number and by what they are. */
  private static Map<String, String> targets(ZipParts parts) throws UnreadableSheet {
    Map<String, String> targets = new HashMap<>();
    try (SheetXml xml = new SheetXml(parts.open(RELATIONS))) {
      while (xml.nextStart()) {
        if (xml.name().equals("Relationship")) {
          String target = xml.attribute("Target");
          String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
          String type = xml.attribute("Type");
          targets.put(type.substring(type.lastIndexOf('/') + 1), part);
          targets.put(xml.attribute("Id"), part);
        }
      }
    }
    return targets;
  }

  private static List<String> texts(ZipParts parts, String part) throws UnreadableSheet {
    List<String> texts = new ArrayList<>();
    if (part == null || !parts.has(part)) {
      return texts;
    }
    long signs = 0;
    try (SheetXml xml = new SheetXml(parts.open(part))) {
      while (xml.nextStart()) {
        if (xml.name().equals("si")) {
          texts.add(text(xml));
          signs += texts.get(texts.size() - 1).length();
        }
        if (texts.size() > MOST_TEXTS || signs > SheetLines.MOST_SIGNS) {
          throw new UnreadableSheet("too-large");
        }
      }
    }
    return texts;
  }

  /** The text of the element at hand; how it is pronounced is passed over. */
  static String text(SheetXml xml) throws UnreadableSheet {
    StringBuilder text = new StringBuilder();
    int outside = xml.depth() - 1;
    boolean inText = false;
    while (xml.depth() > outside) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (Set.of("rPh", "phoneticPr").contains(xml.name())) {
          xml.skip();
        }
        inText = xml.name().equals("t");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inText = false;
      } else if (inText && text.length() < SheetLines.LONGEST_TEXT) {
        text.append(xml.text());
      }
    }
    return text.substring(0, Math.min(text.length(), SheetLines.LONGEST_TEXT));
  }

  private static Styles styles(ZipParts parts, String part) throws UnreadableSheet {
    Styles styles = new Styles(new HashSet<>(), new HashSet<>());
    if (part == null || !parts.has(part)) {
      return styles;
    }
    Set<Long> days = new HashSet<>(DAYS);
    Set<Long> shares = new HashSet<>(SHARES);
    int place = 0;
    boolean ofCells = false;
    try (SheetXml xml = new SheetXml(parts.open(part))) {
      while (xml.nextStart() && place < MOST_STYLES) {
        switch (xml.name()) {
          case "numFmt" -> {
            String format = xml.attribute("formatCode");
            if (isDay(format)) {
              days.add(xml.number("numFmtId", -1));
            } else if (isShare(format)) {
              shares.add(xml.number("numFmtId", -1));
            }
          }
          case "cellXfs" -> ofCells = true;
          case "cellStyles", "cellStyleXfs", "dxfs" -> ofCells = false;
          case "xf" -> {
            if (ofCells) {
              long format = xml.number("numFmtId", 0);
              add(days.contains(format), styles.days(), place);
              add(shares.contains(format), styles.shares(), place);
              place++;
            }
          }
          default -> {}
        }
      }
    }
    return styles;
  }

  private static void add(boolean shows, Set<Integer> styles, int place) {
    if (shows) {
      styles.add(place);
    }
  }

  /** A format with a percent sign, outside of what it quotes. */
  static boolean isShare(String format) {
    return NOT_OF_THE_FORMAT.matcher(format).replaceAll("").contains("%");
  }

  /** A format with a year or a day in it, outside of what it quotes. */
  static boolean isDay(String format) {
    String bare = NOT_OF_THE_FORMAT.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
    return bare.contains("yy") || bare.contains("d") && bare.contains("m") || bare.contains("aaaa");
  }
}
