package fr.pix.certif.spreadsheet.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs an OpenDocument spreadsheet whose looks are shipped with the application. */
public final class OdsFile {

  /** What such a file is called on the web. */
  public static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  private static final List<String> PARTS =
      List.of("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml");

  private OdsFile() {}

  /**
   * Makes the file.
   *
   * @param folder of the resources that hold its parts
   * @param markup what stands in them in the place of {@code @name@}
   */
  public static byte[] of(String folder, Map<String, String> markup) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      putType(zip);
      for (String part : PARTS) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(filled(folder + '/' + part, markup).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** First and as it is: by this the file is recognised. */
  private static void putType(ZipOutputStream zip) throws IOException {
    byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(type);
    zip.closeEntry();
  }

  private static String filled(String resource, Map<String, String> markup) throws IOException {
    try (InputStream stream = OdsFile.class.getResourceAsStream(resource)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      StringBuilder filled = new StringBuilder(text.length());
      int from = 0;
      for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', from)) {
        int end = text.indexOf('@', at + 1);
        filled.append(text, from, at).append(markup.get(text.substring(at + 1, end)));
        from = end + 1;
      }
      return filled.append(text, from, text.length()).toString();
    }
  }
}
