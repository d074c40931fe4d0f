package fr.pix.certif.journey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The sheet of a session that an office has downloaded, as it writes candidates in it. */
final class FilledSheet {

  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String CONTENT = "content.xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Document content;
  private final NodeList lines;

  FilledSheet(byte[] downloaded) throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(downloaded))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    content = parsers.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(CONTENT)));
    lines = content.getElementsByTagNameNS(TABLE, "table-row");
  }

  /** What stands in the first cells of the line of a candidate, after its number. */
  String at(int candidate, int column) {
    return cell(candidate, column).getTextContent();
  }

  /** Writes the cells of a candidate, from the first; those that are not given are left empty. */
  FilledSheet write(int candidate, String... texts) {
    for (int column = 1; column <= texts.length; column++) {
      Element cell = cell(candidate, column);
      cell.setTextContent("");
      if (texts[column - 1].isEmpty()) {
        cell.removeAttributeNS(OFFICE, "value-type");
        continue;
      }
      cell.setAttributeNS(OFFICE, "office:value-type", "string");
      Element text = content.createElementNS(TEXT, "text:p");
      text.setTextContent(texts[column - 1]);
      cell.appendChild(text);
    }
    return this;
  }

  /** The line of a candidate as the spreadsheet numbers it. */
  int lineOf(int candidate) {
    int line = 1;
    for (int row = 0; row < rowOf(candidate); row++) {
      String repeated = row(row).getAttributeNS(TABLE, "number-rows-repeated");
      line += repeated.isEmpty() ? 1 : Integer.parseInt(repeated);
    }
    return line;
  }

  private int rowOf(int candidate) {
    String number = String.valueOf(candidate);
    for (int row = 0; row < lines.getLength(); row++) {
      NodeList cells = row(row).getElementsByTagNameNS(TABLE, "table-cell");
      if (cells.getLength() > 0
          && ((Element) cells.item(0)).getAttributeNS(OFFICE, "value").equals(number)) {
        return row;
      }
    }
    throw new AssertionError("No line for candidate " + candidate);
  }

  private Element row(int place) {
    return (Element) lines.item(place);
  }

  private Element cell(int candidate, int column) {
    return (Element) row(rowOf(candidate)).getElementsByTagNameNS(TABLE, "table-cell").item(column);
  }

  /** Saves it, as the spreadsheet does. */
  Path save(Path file) throws Exception {
    ByteArrayOutputStream markup = new ByteArrayOutputStream();
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new DOMSource(content), new StreamResult(markup));
    parts.put(CONTENT, markup.toByteArray());
    return Files.write(file, archive());
  }

  private byte[] archive() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return archive.toByteArray();
  }
}
