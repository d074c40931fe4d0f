package fr.pix.certif.learner.control;

import fr.pix.certif.shared.BoundedInput;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Finds the XML of a SIECLE export in what was uploaded: the file itself, or the only one of a zip.
 */
final class SiecleArchive {

  /** A school's export is under 20 MB; inflated it stays far below this. */
  static final long MOST_BYTES = 150L * 1024 * 1024;

  private static final int MOST_ENTRIES = 50;
  private static final int HEAD = 64;
  private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};

  private SiecleArchive() {}

  static InputStream open(String fileName, InputStream upload) throws UnreadableFile, IOException {
    BufferedInputStream input = new BufferedInputStream(upload);
    boolean zipped = startsWith(input, ZIP_MAGIC);
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".zip") && zipped) {
      // Names that do not say their encoding are often in that of Windows; any byte is a letter
      // here.
      return onlyXmlOf(new ZipInputStream(input, StandardCharsets.ISO_8859_1));
    } else if (name.endsWith(".xml") && looksLikeXml(input)) {
      return new BoundedInput(input, MOST_BYTES);
    } else if (name.endsWith(".zip") || name.endsWith(".xml")) {
      throw new UnreadableFile("not-what-it-says");
    }
    throw new UnreadableFile("extension");
  }

  private static InputStream onlyXmlOf(ZipInputStream zip) throws UnreadableFile, IOException {
    byte[] content = null;
    int entries = 0;
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw new UnreadableFile("too-many-entries");
        }
        if (isVisibleXml(entry)) {
          if (content != null) {
            throw new UnreadableFile("several-xml");
          }
          content = new BoundedInput(zip, MOST_BYTES).readAllBytes();
        }
      }
    } catch (ZipException | IllegalArgumentException e) {
      // The second for a name that claims to be UTF-8 and is not.
      throw new UnreadableFile("damaged", e);
    }
    if (content == null) {
      throw new UnreadableFile("no-xml");
    }
    return new ByteArrayInputStream(content);
  }

  private static boolean isVisibleXml(ZipEntry entry) {
    String path = entry.getName();
    String name = path.substring(path.lastIndexOf('/') + 1);
    return !entry.isDirectory()
        && !name.startsWith(".")
        && !path.startsWith("__MACOSX")
        && name.toLowerCase(Locale.ROOT).endsWith(".xml");
  }

  /** Markup comes first, after a byte order mark or blanks at most. */
  private static boolean looksLikeXml(BufferedInputStream input) throws IOException {
    input.mark(HEAD);
    String head = new String(input.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    input.reset();
    return head.replace("\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<");
  }

  private static boolean startsWith(BufferedInputStream input, byte[] magic) throws IOException {
    input.mark(magic.length);
    byte[] start = input.readNBytes(magic.length);
    input.reset();
    return Arrays.equals(start, magic);
  }
}
