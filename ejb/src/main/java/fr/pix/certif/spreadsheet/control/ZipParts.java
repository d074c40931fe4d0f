package fr.pix.certif.spreadsheet.control;

import fr.pix.certif.shared.BoundedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a zipped sheet. Only a part that is asked for is inflated, and counted while it is:
 * pictures, bombs beside the sheet and announced sizes play no role.
 */
final class ZipParts {

  /** The largest part, inflated: some hundred times what a list of candidates takes. */
  static final long MOST_INFLATED = 16L * 1024 * 1024;

  static final int MOST_PARTS = 1_000;

  private static final int END_MARK = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int ENTRY_MARK = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_MARK = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int BUFFER = 8_192;

  private final byte[] file;
  private final ByteBuffer bytes;
  private final Map<String, Part> parts = new HashMap<>();

  /** A part as the directory at the end of the archive has it. */
  private record Part(int flags, int method, long crc, long size, int local) {

    boolean encrypted() {
      return (flags & 1) != 0;
    }
  }

  /** Inflates, and gives the memory back when it is closed. */
  private static final class Inflated extends InflaterInputStream {

    Inflated(InputStream deflated) {
      super(deflated, new Inflater(true), BUFFER);
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }

  private ZipParts(byte[] file) {
    this.file = file;
    this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  static ZipParts of(byte[] file) throws UnreadableSheet {
    ZipParts parts = new ZipParts(file);
    try {
      parts.readDirectory();
    } catch (IndexOutOfBoundsException cut) {
      throw new UnreadableSheet("damaged", cut);
    }
    return parts;
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** A part, once it is known to be whole and not too large. */
  InputStream open(String name) throws UnreadableSheet {
    Part part = parts.get(name);
    if (part == null) {
      throw new UnreadableSheet("damaged");
    }
    if (part.encrypted()) {
      throw new UnreadableSheet("protected");
    }
    check(part);
    return stream(part);
  }

  private void readDirectory() throws UnreadableSheet {
    int end = end();
    int count = unsigned(end + 10);
    if (count > MOST_PARTS) {
      throw new UnreadableSheet("too-large");
    }
    int at = bytes.getInt(end + 16);
    for (int entry = 0; entry < count; entry++) {
      if (bytes.getInt(at) != ENTRY_MARK) {
        throw new UnreadableSheet("damaged");
      }
      int nameLength = unsigned(at + 28);
      String name = text(at + ENTRY_LENGTH, nameLength).replace('\\', '/');
      if (parts.put(name, part(at)) != null) {
        throw new UnreadableSheet("damaged");
      }
      at += ENTRY_LENGTH + nameLength + unsigned(at + 30) + unsigned(at + 32);
    }
  }

  private int end() throws UnreadableSheet {
    int last = file.length - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (bytes.getInt(at) == END_MARK) {
        return at;
      }
    }
    throw new UnreadableSheet("damaged");
  }

  private Part part(int at) {
    return new Part(
        unsigned(at + 8),
        unsigned(at + 10),
        Integer.toUnsignedLong(bytes.getInt(at + 16)),
        Integer.toUnsignedLong(bytes.getInt(at + 20)),
        bytes.getInt(at + 42));
  }

  private void check(Part part) throws UnreadableSheet {
    try (InputStream content = stream(part)) {
      CheckedInputStream sum =
          new CheckedInputStream(new BoundedInput(content, MOST_INFLATED), new CRC32());
      byte[] buffer = new byte[BUFFER];
      while (sum.read(buffer) >= 0) {
        // only its length and its sum are looked at
      }
      if (sum.getChecksum().getValue() != part.crc()) {
        throw new UnreadableSheet("damaged");
      }
    } catch (BoundedInput.TooLong e) {
      throw new UnreadableSheet("too-large", e);
    } catch (IOException e) {
      throw new UnreadableSheet("damaged", e);
    }
  }

  private InputStream stream(Part part) throws UnreadableSheet {
    try {
      if (bytes.getInt(part.local()) != LOCAL_MARK) {
        throw new UnreadableSheet("damaged");
      }
      int from =
          part.local() + LOCAL_LENGTH + unsigned(part.local() + 26) + unsigned(part.local() + 28);
      int left = file.length - from;
      return switch (part.method()) {
        case STORED ->
            new ByteArrayInputStream(file, from, (int) Math.max(0, Math.min(left, part.size())));
        case DEFLATED -> new Inflated(new ByteArrayInputStream(file, from, Math.max(0, left)));
        default -> throw new UnreadableSheet("damaged");
      };
    } catch (IndexOutOfBoundsException cut) {
      throw new UnreadableSheet("damaged", cut);
    }
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  private String text(int at, int length) {
    if (at + length > file.length) {
      throw new IndexOutOfBoundsException(at);
    }
    return new String(file, at, length, StandardCharsets.ISO_8859_1);
  }
}
