package fr.pix.certif.spreadsheet.control;

import fr.pix.certif.shared.CsvLines.Line;
import java.util.Arrays;
import java.util.List;

/**
 * What the first sheet of a file says, as texts: a day as jj/mm/aaaa, a number with a point and
 * without its format (33 % is 0.33). Lines without anything are left out.
 *
 * @param lines numbered as the spreadsheet shows them
 */
public record Sheet(Kind kind, List<Line> lines) {

  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** The container of old spreadsheets, and of new ones under a password. */
  private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** How a file is written; told by what it holds, never by its name. */
  public enum Kind {
    ODS,
    XLSX,
    CSV
  }

  public Sheet {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a file. What it may take of memory and of time is bounded, whatever it announces.
   *
   * @throws UnreadableSheet when it is no sheet, is damaged, too large or hostile
   */
  public static Sheet read(byte[] file) throws UnreadableSheet {
    if (startsWith(file, OLD)) {
      throw new UnreadableSheet("old-or-protected");
    }
    if (!startsWith(file, ZIP)) {
      return new Sheet(Kind.CSV, CsvSheet.read(file));
    }
    ZipParts parts = ZipParts.of(file);
    if (parts.has(OdsSheet.CONTENT)) {
      return new Sheet(Kind.ODS, OdsSheet.read(parts));
    }
    if (parts.has(XlsxBook.BOOK)) {
      return new Sheet(Kind.XLSX, XlsxSheet.read(XlsxBook.of(parts)));
    }
    throw new UnreadableSheet(parts.has("encrypted-package") ? "protected" : "unknown");
  }

  private static boolean startsWith(byte[] file, byte[] magic) {
    return file.length >= magic.length
        && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
  }
}
