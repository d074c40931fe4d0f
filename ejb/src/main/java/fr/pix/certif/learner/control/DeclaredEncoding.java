package fr.pix.certif.learner.control;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an XML file in the encoding that its first line declares; bytes foreign to that encoding
 * stop the reading.
 */
final class DeclaredEncoding {

  private static final int FIRST_BYTES = 128;
  private static final Pattern DECLARATION =
      Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
  private static final Set<String> KNOWN =
      Set.of("utf-8", "iso-8859-1", "iso-8859-15", "windows-1252");

  private DeclaredEncoding() {}

  /**
   * The letters of a file.
   *
   * @param name the encoding, as people name it
   */
  record Letters(Reader reader, String name) {}

  static Letters letters(InputStream input) throws IOException, UnreadableFile {
    BufferedInputStream buffered = new BufferedInputStream(input);
    buffered.mark(FIRST_BYTES);
    byte[] start = buffered.readNBytes(FIRST_BYTES);
    buffered.reset();
    String head = new String(start, StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00ef\u00bb\u00bf")) {
      buffered.skipNBytes(3);
    }
    Charset charset = charset(head);
    return new Letters(
        new InputStreamReader(
            buffered,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)),
        charset.name());
  }

  private static Charset charset(String head) throws UnreadableFile {
    Matcher declaration = DECLARATION.matcher(head);
    String name = declaration.find() ? declaration.group(1).toLowerCase(Locale.ROOT) : "utf-8";
    if (!KNOWN.contains(name)) {
      throw new UnreadableFile("encoding");
    }
    return Charset.forName(name);
  }
}
