package fr.pix.certif.learner.control;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of a file that does not say how its letters are written: recognised by its byte order
 * mark, else by a word with an accent that stands in every such file.
 *
 * @param text without byte order mark
 * @param encoding as people name it
 */
public record FileText(String text, String encoding) {

  private record Candidate(String charset, String name) {}

  /** What spreadsheets write, the most demanding first: most bytes are something in the others. */
  private static final List<Candidate> CANDIDATES =
      List.of(
          new Candidate("UTF-8", "UTF-8"),
          new Candidate("windows-1252", "Windows-1252"),
          new Candidate("x-MacRoman", "Macintosh"));

  private static final String MARK = "\ufeff";

  /**
   * Reads the bytes.
   *
   * @param telltale the word with an accent; it may stand anywhere in the file
   * @throws UnreadableFile when it stands there in no known encoding
   */
  public static FileText of(byte[] bytes, String telltale) throws UnreadableFile {
    if (bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
      return new FileText(strip(new String(bytes, StandardCharsets.UTF_16LE)), "UTF-16");
    }
    for (Candidate candidate : CANDIDATES) {
      String text = decode(bytes, Charset.forName(candidate.charset()));
      if (text != null && text.contains(telltale)) {
        boolean marked = text.startsWith(MARK);
        return new FileText(strip(text), candidate.name() + (marked ? " avec marque d’ordre" : ""));
      }
    }
    throw new UnreadableFile("csv-encoding");
  }

  private static String strip(String text) {
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  private static String decode(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
