package fr.pix.certif.spreadsheet.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sheets as spreadsheets write them, part by part. */
public final class SheetFixture {

  private static final String ODS_START =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
       xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
       xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
       xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:body><office:spreadsheet>""";
  private static final String ODS_END =
      "</office:spreadsheet></office:body></office:document-content>";

  private static final String BOOK =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
       xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
       <workbookPr%s/><sheets><sheet name="Liste des candidats" sheetId="1" r:id="rId7"/></sheets></workbook>""";
  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
       <Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
       <Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>
       <Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
      </Relationships>""";

  /** Style 1 shows a day, 2 a share, 3 a day in a format of its own, 4 a text. */
  private static final String STYLES =
      """
      <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
       <numFmts count="1"><numFmt numFmtId="164" formatCode="[$-40C]dd/mm/yyyy;@"/></numFmts>
       <cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
       <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="49"/></cellXfs>
       <cellStyles count="1"><cellStyle name="Normal" xfId="0"/></cellStyles></styleSheet>""";

  private SheetFixture() {}

  /** An archive of these parts. */
  public static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return archive.toByteArray();
  }

  /** An ODS whose first table holds these lines. */
  public static byte[] ods(String lines) {
    return odsWith("<table:table table:name=\"Liste\">" + lines + "</table:table>");
  }

  /** An ODS with this body. */
  public static byte[] odsWith(String body) {
    return zip(odsParts(ODS_START + body + ODS_END));
  }

  /** The parts of an ODS with this whole content. */
  public static Map<String, byte[]> odsParts(String content) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", bytes(OdsFile.TYPE));
    parts.put("content.xml", bytes(content));
    parts.put("META-INF/manifest.xml", bytes("<manifest><file-entry/></manifest>"));
    return parts;
  }

  /** A line of cells of an ODS, each a text. */
  public static String odsLine(String... texts) {
    StringBuilder line = new StringBuilder("<table:table-row>");
    for (String text : texts) {
      line.append("<table:table-cell office:value-type=\"string\"><text:p>")
          .append(text)
          .append("</text:p></table:table-cell>");
    }
    return line.append("</table:table-row>").toString();
  }

  /** An XLSX with these lines and shared texts. */
  public static byte[] xlsx(String rows, String... texts) {
    return zip(xlsxParts(rows, "", texts));
  }

  /** The same, its days counted from 1904. */
  public static byte[] xlsxFrom1904(String rows) {
    return zip(xlsxParts(rows, " date1904=\"1\""));
  }

  /** The parts of an XLSX, the sheet before what it refers to. */
  public static Map<String, byte[]> xlsxParts(String rows, String properties, String... texts) {
    StringBuilder shared = new StringBuilder("<sst xmlns=\"x\">");
    for (String text : texts) {
      shared.append(text.startsWith("<") ? text : "<si><t>" + text + "</t></si>");
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", bytes("<Types/>"));
    parts.put(
        "xl/worksheets/sheet1.xml",
        bytes(
            "<worksheet><sheetViews><sheetView/></sheetViews><sheetData>"
                + rows
                + "</sheetData><mergeCells/></worksheet>"));
    parts.put("xl/workbook.xml", bytes(BOOK.formatted(properties)));
    parts.put("xl/_rels/workbook.xml.rels", bytes(RELATIONS));
    parts.put("xl/sharedStrings.xml", bytes(shared.append("</sst>").toString()));
    parts.put("xl/styles.xml", bytes(STYLES));
    return parts;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
