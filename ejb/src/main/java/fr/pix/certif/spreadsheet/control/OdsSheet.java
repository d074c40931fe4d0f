package fr.pix.certif.spreadsheet.control;

import fr.pix.certif.shared.CsvLines.Line;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** The first sheet of an OpenDocument spreadsheet. */
final class OdsSheet {

  static final String CONTENT = "content.xml";

  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final int MOST_SPACES = 100;

  private final SheetXml xml;
  private final SheetLines lines = new SheetLines();

  private OdsSheet(SheetXml xml) {
    this.xml = xml;
  }

  static List<Line> read(ZipParts parts) throws UnreadableSheet {
    if (isProtected(parts)) {
      throw new UnreadableSheet("protected");
    }
    try (SheetXml xml = new SheetXml(parts.open(CONTENT))) {
      while (xml.nextStart()) {
        if (xml.name().equals("table")) {
          return new OdsSheet(xml).table();
        }
      }
    }
    throw new UnreadableSheet("unknown");
  }

  private static boolean isProtected(ZipParts parts) throws UnreadableSheet {
    if (!parts.has(MANIFEST)) {
      return false;
    }
    try (SheetXml xml = new SheetXml(parts.open(MANIFEST))) {
      while (xml.nextStart()) {
        if (xml.name().equals("encryption-data")) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Line> table() throws UnreadableSheet {
    int outside = xml.depth() - 1;
    long times = 1;
    while (xml.depth() > outside) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        times = started(times);
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("table-row")) {
        lines.end(times);
      }
    }
    return lines.all();
  }

  /** Takes what begins; tells how many times the line at hand stands. */
  private long started(long times) throws UnreadableSheet {
    switch (xml.name()) {
      case "table-row" -> {
        lines.begin();
        return xml.number("number-rows-repeated", 1);
      }
      case "table-cell", "covered-table-cell" -> cell();
      case "table-row-group", "table-header-rows", "table-rows" -> {
        // lines stand inside
      }
      default -> xml.skip();
    }
    return times;
  }

  private void cell() throws UnreadableSheet {
    long times = xml.number("number-columns-repeated", 1);
    String type = xml.attribute("value-type");
    String value = xml.attribute("value");
    String day = xml.attribute("date-value");
    String shown = shown();
    lines.add(
        switch (type) {
          case "date" -> SheetValues.isoDay(day);
          case "percentage" -> SheetValues.share(value);
          case "float", "currency" -> SheetValues.number(value);
          default -> shown;
        },
        times);
  }

  /** The text that the cell shows; notes and drawings in it are passed over. */
  private String shown() throws UnreadableSheet {
    StringBuilder shown = new StringBuilder();
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        inside(shown);
      } else if (xml.depth() > outside + 1) {
        append(shown, xml.text());
      }
    }
    return shown.toString();
  }

  private void inside(StringBuilder shown) throws UnreadableSheet {
    if (!TEXT.equals(xml.namespace())) {
      xml.skip();
      return;
    }
    switch (xml.name()) {
      case "p", "line-break" -> shown.append(shown.length() == 0 ? "" : "\n");
      case "tab" -> shown.append(' ');
      case "s" -> shown.append(" ".repeat((int) spaces()));
      case "note", "ruby-text" -> xml.skip();
      default -> {
        // its text belongs to the cell
      }
    }
  }

  private long spaces() throws UnreadableSheet {
    return Math.max(0, Math.min(MOST_SPACES, xml.number("c", 1)));
  }

  /** Blanks in the markup are one blank. */
  private static void append(StringBuilder shown, String text) {
    for (int at = 0; at < text.length() && shown.length() < SheetLines.LONGEST_TEXT; at++) {
      char symbol = text.charAt(at);
      boolean blank = symbol == ' ' || symbol == '\n' || symbol == '\t' || symbol == '\r';
      if (!blank) {
        shown.append(symbol);
      } else if (shown.length() == 0 || shown.charAt(shown.length() - 1) != ' ') {
        shown.append(' ');
      }
    }
  }
}
