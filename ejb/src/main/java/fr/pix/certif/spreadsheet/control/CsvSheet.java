package fr.pix.certif.spreadsheet.control;

import fr.pix.certif.shared.CsvLines;
import fr.pix.certif.shared.CsvLines.Line;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** A sheet saved as text: its encoding and what stands between its cells are found out. */
final class CsvSheet {

  static final int MOST_BYTES = 2 * 1024 * 1024;

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset MACINTOSH = Charset.forName("x-MacRoman");
  private static final String MARK = "\ufeff";
  private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
  private static final int HEAD = 20_000;

  /** A letter of every heading; in the encoding of Windows and in that of old Macintoshes. */
  private static final char TELLTALE = 'é';

  private CsvSheet() {}

  static List<Line> read(byte[] file) throws UnreadableSheet {
    if (file.length > MOST_BYTES) {
      throw new UnreadableSheet("too-large");
    }
    String text = text(file);
    if (text.indexOf('\0') >= 0 || text.stripLeading().startsWith("<")) {
      throw new UnreadableSheet("unknown");
    }
    List<Line> lines = CsvLines.of(text, separator(text), SheetLines.MOST_LINES).lines();
    if (lines.size() > SheetLines.MOST_LINES) {
      throw new UnreadableSheet("too-many-lines");
    }
    return lines;
  }

  private static String text(byte[] file) {
    String text = decoded(file);
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  private static String decoded(byte[] file) {
    if (file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE) {
      return new String(file, StandardCharsets.UTF_16LE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException notUtf8) {
      String windows = new String(file, WINDOWS);
      String macintosh = new String(file, MACINTOSH);
      return windows.indexOf(TELLTALE) < 0 && macintosh.indexOf(TELLTALE) >= 0
          ? macintosh
          : windows;
    }
  }

  /** Whatever the beginning has most of. */
  private static char separator(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    return SEPARATORS.stream()
        .max(
            Comparator.comparingLong(
                separator -> head.chars().filter(symbol -> symbol == separator).count()))
        .orElseThrow();
  }
}
