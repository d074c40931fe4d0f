package fr.pix.certif.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files as they come damaged: cut, mixed, written over, of another encoding, or meant to harm. The
 * same seed gives the same file.
 */
public final class MutationFixture {

  private static final int MOST_CHANGES = 4;
  private static final int LONG_TEXT = 30_000;

  /** What breaks readers: marks of their notations, of encodings, of programs that open them. */
  private static final List<String> POISONS =
      List.of(
          "\u0000",
          "\ufeff",
          "\u202e",
          "]]>",
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
          "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>&b;",
          "&#0;&#xD800;&amp;",
          "<ELEVE ELEVE_ID='1'>",
          "</ELEVES>",
          "\"",
          "\"\";;\"",
          ";;;;;;;;",
          "\r",
          "\n\n",
          "=HYPERLINK(\"http://exemple.example\")",
          "99999999999999999999999999",
          "-1",
          "31/02/2011",
          "00/00/0000",
          "'); drop table learner; --",
          "é".repeat(300),
          "\ud83d\ude00",
          "{\"a\":[[[[[[[[[[",
          "x".repeat(LONG_TEXT));

  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_8,
          StandardCharsets.ISO_8859_1);

  private MutationFixture() {}

  /** The file with one to four damages. */
  public static byte[] mutated(byte[] file, long seed) {
    Random random = new Random(seed);
    byte[] damaged = file;
    for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
      damaged = damaged.length == 0 ? damaged : changed(damaged, random);
    }
    return damaged;
  }

  private static byte[] changed(byte[] file, Random random) {
    int from = random.nextInt(file.length);
    int to = Math.min(file.length, from + 1 + random.nextInt(1 + file.length / 4));
    return switch (random.nextInt(9)) {
      case 0 -> joined(part(file, 0, from), part(file, to, file.length));
      case 1 -> joined(part(file, 0, to), part(file, from, file.length));
      case 2 -> part(file, 0, from);
      case 3 -> joined(part(file, from, file.length), part(file, 0, from));
      case 4 -> overwritten(file, from, to, random);
      case 5 -> flipped(file, random);
      case 6 -> joined(part(file, 0, from), noise(random), part(file, from, file.length));
      case 7 -> encoded(file, ENCODINGS.get(random.nextInt(ENCODINGS.size())));
      default -> joined(part(file, 0, from), poison(random), part(file, from, file.length));
    };
  }

  private static byte[] overwritten(byte[] file, int from, int to, Random random) {
    byte[] damaged = file.clone();
    byte[] noise = new byte[to - from];
    random.nextBytes(noise);
    System.arraycopy(noise, 0, damaged, from, noise.length);
    return damaged;
  }

  private static byte[] flipped(byte[] file, Random random) {
    byte[] damaged = file.clone();
    for (int i = 0; i < 1 + file.length / 100; i++) {
      damaged[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return damaged;
  }

  private static byte[] noise(Random random) {
    byte[] noise = new byte[1 + random.nextInt(64)];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] poison(Random random) {
    return POISONS.get(random.nextInt(POISONS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] encoded(byte[] file, Charset encoding) {
    return new String(file, StandardCharsets.UTF_8).getBytes(encoding);
  }

  private static byte[] part(byte[] file, int from, int to) {
    return Arrays.copyOfRange(file, from, to);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** An archive that holds this file alone. */
  public static byte[] zipped(String name, byte[] file) {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return archive.toByteArray();
  }
}
