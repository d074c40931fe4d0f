package fr.pix.certif.finalization.control;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The formats in which papers are joined: a scan or a photograph. What a file is, its first bytes
 * say; neither its name nor what the browser announces is believed.
 */
public enum AttachmentFormat {
  PDF("application/pdf", "pdf", new byte[] {'%', 'P', 'D', 'F', '-'}),
  JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
  PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

  private static final byte[] END_OF_PDF = "%%EOF".getBytes(StandardCharsets.US_ASCII);

  private final String mediaType;
  private final String extension;
  private final byte[] beginning;

  AttachmentFormat(String mediaType, String extension, byte[] beginning) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.beginning = beginning;
  }

  /** The format of a file, if it is one of these and a PDF came whole. */
  public static Optional<AttachmentFormat> of(byte[] content) {
    return Arrays.stream(values())
        .filter(format -> format.begins(content))
        .filter(format -> format != PDF || endsAsPdf(content))
        .findFirst();
  }

  private boolean begins(byte[] content) {
    return content.length > beginning.length
        && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
  }

  /** Readers look for the end in the last kilobyte: scanners write a few lines after it. */
  private static boolean endsAsPdf(byte[] content) {
    for (int at = content.length - END_OF_PDF.length;
        at >= Math.max(0, content.length - 1024);
        at--) {
      if (Arrays.equals(content, at, at + END_OF_PDF.length, END_OF_PDF, 0, END_OF_PDF.length)) {
        return true;
      }
    }
    return false;
  }

  public String mediaType() {
    return mediaType;
  }

  /** What ends the name of such a file, without the dot. */
  public String extension() {
    return extension;
  }
}
