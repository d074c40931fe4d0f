package fr.pix.certif.spreadsheet.control;

import fr.pix.certif.shared.CsvLines.Line;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** The first sheet of an Office Open XML workbook. */
final class XlsxSheet {

  private static final int LETTERS = 26;
  private static final int MOST_LETTERS = 3;

  private final XlsxBook book;
  private final SheetXml xml;
  private final SheetLines lines = new SheetLines();
  private long line;

  private XlsxSheet(XlsxBook book, SheetXml xml) {
    this.book = book;
    this.xml = xml;
  }

  static List<Line> read(XlsxBook book) throws UnreadableSheet {
    try (SheetXml xml = new SheetXml(book.parts().open(book.sheet()))) {
      return new XlsxSheet(book, xml).rows();
    }
  }

  private List<Line> rows() throws UnreadableSheet {
    int event = xml.next();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        started();
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("row")) {
        lines.end(1);
      }
      event = xml.next();
    }
    return lines.all();
  }

  private void started() throws UnreadableSheet {
    switch (xml.name()) {
      case "row" -> {
        line = xml.number("r", line + 1);
        lines.begin(line);
      }
      case "c" -> cell();
      case "worksheet", "sheetData" -> {
        // rows stand inside
      }
      default -> xml.skip();
    }
  }

  private void cell() throws UnreadableSheet {
    String place = xml.attribute("r");
    if (!place.isEmpty()) {
      lines.moveTo(column(place));
    }
    String type = xml.attribute("t");
    int style = (int) Math.min(Integer.MAX_VALUE, xml.number("s", 0));
    lines.add(value(type, style), 1);
  }

  /** What stands in the cell at hand, which is left behind. */
  private String value(String type, int style) throws UnreadableSheet {
    int outside = xml.depth() - 1;
    StringBuilder value = new StringBuilder();
    boolean inValue = false;
    while (xml.depth() > outside) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        inValue = xml.name().equals("v");
        if (xml.name().equals("is")) {
          value.append(XlsxBook.text(xml));
        } else if (!inValue) {
          xml.skip();
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inValue = false;
      } else if (inValue && value.length() < SheetLines.LONGEST_TEXT) {
        value.append(xml.text());
      }
    }
    return read(type, style, value.toString());
  }

  private String read(String type, int style, String value) throws UnreadableSheet {
    return switch (type) {
      case "s" -> shared(value);
      case "d" -> SheetValues.isoDay(value);
      case "", "n" -> number(style, value);
      default -> value;
    };
  }

  private String number(int style, String value) {
    if (book.styles().days().contains(style)) {
      return SheetValues.serialDay(value, book.from1904());
    }
    return book.styles().shares().contains(style)
        ? SheetValues.share(value)
        : SheetValues.number(value);
  }

  private String shared(String value) throws UnreadableSheet {
    try {
      return book.texts().get(Integer.parseInt(value));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new UnreadableSheet("damaged", e);
    }
  }

  /** The column of a place like AB12, from 0. */
  private static long column(String place) throws UnreadableSheet {
    int column = 0;
    int letters = 0;
    while (letters < place.length() && Character.isLetter(place.charAt(letters))) {
      column = column * LETTERS + (place.charAt(letters) - 'A' + 1);
      letters++;
      if (letters > MOST_LETTERS) {
        throw new UnreadableSheet("foreign");
      }
    }
    if (letters == 0 || column < 1) {
      throw new UnreadableSheet("damaged");
    }
    return column - 1L;
  }
}
