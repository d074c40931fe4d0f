package fr.pix.certif.framework.entity;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.framework.control.Fields;
import fr.pix.certif.framework.control.ReleaseDraft;
import fr.pix.certif.shared.BoundedInput;
import fr.pix.certif.shared.Refusal;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The file in which the content editor publishes a release: JSON, packed by gzip or not. It is read
 * as it comes; what it says once unpacked is what counts, so that the same release packed in
 * another way is the same.
 *
 * @param draft what it says
 * @param sha256 of the unpacked file, in 64 hexadecimal digits
 * @param packed the file, packed by gzip
 */
public record ReleaseFile(ReleaseDraft draft, String sha256, byte[] packed) {

  /**
   * The most that a release may take once unpacked, in bytes: what a file announces is not read.
   */
  public static final long MOST_BYTES = 64L * 1024 * 1024;

  private static final int GZIP_MAGIC = 0x1f8b;

  /**
   * Reads an upload.
   *
   * @throws Refusal when it is too large, damaged, or no release
   */
  public static ReleaseFile read(InputStream upload) {
    MessageDigest digest = newDigest();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    ReleaseDraft draft = readAndCopy(upload, packed, digest);
    return new ReleaseFile(draft, HexFormat.of().formatHex(digest.digest()), packed.toByteArray());
  }

  private static ReleaseDraft readAndCopy(
      InputStream upload, OutputStream packed, MessageDigest digest) {
    try (InputStream unpacked = unpacked(upload);
        OutputStream copy = new DigestOutputStream(new GZIPOutputStream(packed), digest)) {
      return draft(new CopiedInput(unpacked, copy));
    } catch (BoundedInput.TooLong e) {
      throw tooLarge();
    } catch (IOException | NoSuchElementException e) {
      throw Refusal.invalid("release.unreadable");
    } catch (JsonException e) {
      throw e.getCause() instanceof BoundedInput.TooLong
          ? tooLarge()
          : Refusal.invalid("release.unreadable");
    }
  }

  /** What a release says that was stored. */
  static ReleaseDraft stored(byte[] packed) {
    try (InputStream file = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return draft(file);
    } catch (IOException e) {
      throw new IllegalStateException("A stored release cannot be read", e);
    }
  }

  private static InputStream unpacked(InputStream upload) throws IOException {
    // Bounded on both sides: an endless upload may also unpack to little.
    BufferedInputStream input = new BufferedInputStream(new BoundedInput(upload, MOST_BYTES));
    input.mark(2);
    boolean gzip = (input.read() << 8 | input.read()) == GZIP_MAGIC;
    input.reset();
    return gzip ? new BoundedInput(new GZIPInputStream(input), MOST_BYTES) : input;
  }

  private static ReleaseDraft draft(InputStream file) throws IOException {
    List<Fields> competences = new ArrayList<>();
    List<Fields> tubes = new ArrayList<>();
    List<Fields> skills = new ArrayList<>();
    List<Fields> challenges = new ArrayList<>();
    try (JsonParser json = JSON.createParser(file)) {
      JsonElements elements = new JsonElements(json);
      JsonElements.Member inContent =
          (name, value) -> {
            switch (name) {
              case "competences" -> elements.elements(value, competences::add);
              case "tubes" -> elements.elements(value, tubes::add);
              case "skills" -> elements.elements(value, skills::add);
              case "challenges" -> elements.elements(value, challenges::add);
              default -> elements.skip(value);
            }
          };
      elements.whole(
          (name, value) -> {
            if (name.equals("content")) {
              elements.object(value, inContent);
            } else {
              elements.skip(value);
            }
          });
    }
    return new ReleaseDraft(competences, tubes, skills, challenges);
  }

  private static Refusal tooLarge() {
    return new Refusal(Refusal.Kind.TOO_LARGE, "release.too-large", MOST_BYTES / 1024 / 1024);
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256", e);
    }
  }

  /** What is read is written elsewhere at the same time. */
  private static final class CopiedInput extends FilterInputStream {

    private final OutputStream copy;

    CopiedInput(InputStream input, OutputStream copy) {
      super(input);
      this.copy = copy;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      if (value >= 0) {
        copy.write(value);
      }
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      if (read > 0) {
        copy.write(buffer, offset, read);
      }
      return read;
    }
  }
}
