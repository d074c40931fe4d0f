package fr.pix.certif.spreadsheet.control;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files meant to fill the memory, and files that came damaged: told in words, at a bounded cost.
 */
class HostileSheetTest {

  /** All that reading one file may ask of the memory, garbage included. */
  private static final long MOST_ALLOCATED = 32L * 1024 * 1024;

  private static final int SEEDS = 500;

  static Stream<Arguments> bombs() {
    String cell = "<table:table-cell><text:p>x</text:p></table:table-cell>";
    String row = "<table:table-row>" + cell + "</table:table-row>";
    return Stream.of(
        Arguments.of("too-large", ods(" ".repeat(40_000_000))),
        Arguments.of("foreign", ods("<!--" + "<>".repeat(5_000_000) + "-->")),
        Arguments.of("foreign", ods("<table:a b=\"" + "> ".repeat(5_000_000) + "\"/>")),
        Arguments.of("foreign", ods("<a>".repeat(3_000_000))),
        Arguments.of("foreign", ods(numbered("<a#/>", 1_200_000))),
        Arguments.of("damaged", ods("<a " + numbered("b#='' ", 700_000) + "/>")),
        Arguments.of("foreign", ods(numbered("<x xmlns:n#='u#'/>", 500_000))),
        Arguments.of("too-many-columns", ods("<table:table-row>" + cell.repeat(300_000))),
        Arguments.of("foreign", ods("<table:table-row>" + "<table:table-cell/>".repeat(800_000))),
        Arguments.of("foreign", ods(repeated("columns", "1000000000", cell))),
        Arguments.of("foreign", ods(repeated("columns", "-1", cell))),
        Arguments.of("damaged", ods(repeated("columns", "99999999999999999999", cell))),
        Arguments.of("too-many-columns", ods(repeated("columns", "16384", cell))),
        Arguments.of("too-many-lines", ods(row.repeat(100_000))),
        Arguments.of("foreign", ods(lines("1000000000", cell))),
        Arguments.of("too-many-lines", ods(lines("1048576", cell))),
        Arguments.of("too-large", ods(row("y".repeat(2_000), 40).repeat(2_000))),
        Arguments.of("foreign", ods("<table:table-row>" + row("y".repeat(1_000_000), 1))),
        Arguments.of("foreign", SheetFixture.xlsx("<row r=\"99999999\"/>")),
        Arguments.of("foreign", SheetFixture.xlsx("<row r=\"2\"/><row r=\"2\"/>")),
        Arguments.of("foreign", SheetFixture.xlsx("<row><c r=\"ZZZZ1\"/></row>")),
        Arguments.of("damaged", SheetFixture.xlsx("<row><c t=\"s\"><v>7</v></c></row>")),
        Arguments.of(
            "too-large",
            SheetFixture.xlsx("", "z".repeat(2_000).concat("</t></si><si><t>").repeat(2_000))),
        Arguments.of("too-large", SheetFixture.xlsx("", "z</t></si><si><t>".repeat(300_000))),
        Arguments.of("too-many-lines", "a\n".repeat(1_000_000).getBytes(UTF_8)),
        Arguments.of("too-large", "x".repeat(3_000_000).getBytes(UTF_8)),
        Arguments.of("unknown", "<html><table>".getBytes(UTF_8)),
        Arguments.of("unknown", new byte[1_000]),
        Arguments.of("too-large", SheetFixture.zip(manyParts())));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void aBombIsRefusedAtABoundedCost(String code, byte[] file) {
    long before = allocated();
    assertThatThrownBy(() -> Sheet.read(file))
        .isInstanceOfSatisfying(
            UnreadableSheet.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    assertThat(allocated() - before).isLessThan(MOST_ALLOCATED);
  }

  /** What stands beside the sheet is never inflated. */
  @Test
  void aBombBesideTheSheetDoesNothing() throws Exception {
    Map<String, byte[]> parts = SheetFixture.odsParts(content(SheetFixture.odsLine("x")));
    parts.put("Pictures/image1.png", new byte[60_000_000]);
    byte[] file = SheetFixture.zip(parts);

    long before = allocated();
    assertThat(Sheet.read(file).lines()).hasSize(1);
    assertThat(allocated() - before).isLessThan(1024 * 1024);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
        "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\"><x/>",
        "<!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><l>&b;</l>",
        "<x><![CDATA[x]]></x>",
      })
  void noDeclarationIsAccepted(String content) {
    refused("foreign", SheetFixture.zip(SheetFixture.odsParts(content)));
  }

  @Test
  void noEntityIsAccepted() {
    refused("damaged", SheetFixture.zip(SheetFixture.odsParts("<x>&e;</x>")));
    byte[] wide =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>".getBytes(UTF_16);
    Map<String, byte[]> parts = SheetFixture.odsParts("");
    parts.put("content.xml", wide);
    refused("damaged", SheetFixture.zip(parts));
  }

  @Test
  void aPasswordIsSaid() {
    Map<String, byte[]> parts = SheetFixture.odsParts("brouillé");
    parts.put(
        "META-INF/manifest.xml",
        "<m:manifest xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
            .getBytes(UTF_8));
    refused("protected", SheetFixture.zip(parts));
    refused("protected", SheetFixture.zip(Map.of("encrypted-package", new byte[9])));
    refused("old-or-protected", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
    byte[] zipCrypto = sound();
    flag(zipCrypto, 1);
    refused("protected", zipCrypto);
  }

  /** Sizes that the directory announces are not believed, sums are. */
  @Test
  void aFalsifiedDirectoryIsTold() throws Exception {
    byte[] sizes = sound();
    directory(sizes, 24, 0x7FFFFFFF);
    assertThat(Sheet.read(sizes).lines()).hasSize(3);
    byte[] sums = sound();
    directory(sums, 16, 12345);
    refused("damaged", sums);
    byte[] places = sound();
    directory(places, 42, -7);
    refused("damaged", places);
    byte[] cut = sound();
    refused("damaged", Arrays.copyOf(cut, cut.length / 2));
    refused("unknown", SheetFixture.zip(Map.of("word/document.xml", new byte[3])));
  }

  @Test
  void damagedFilesAreReadOrRefusedInWords() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      byte[] file = random.nextBoolean() ? damaged(sound(), random) : damagedInside(random);
      try {
        assertThat(Sheet.read(file).lines()).isNotNull();
      } catch (UnreadableSheet refusal) {
        assertThat(refusal.code()).isNotBlank();
      } catch (RuntimeException failure) {
        throw new AssertionError("seed " + seed, failure);
      }
    }
  }

  private static byte[] damagedInside(Random random) {
    Map<String, byte[]> parts =
        random.nextBoolean()
            ? SheetFixture.odsParts(content(SheetFixture.odsLine("Roux", "Zoé").repeat(9)))
            : SheetFixture.xlsxParts(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c s=\"1\"><v>5</v></c></row>",
                "",
                "Roux");
    Map<String, byte[]> damaged = new LinkedHashMap<>(parts);
    damaged.replaceAll((name, part) -> random.nextInt(3) > 0 ? part : damaged(part, random));
    return SheetFixture.zip(damaged);
  }

  private static byte[] damaged(byte[] file, Random random) {
    byte[] poison =
        Stream.of("<!", "<", "\"", "<?x y?>", "&#0;", "]]>", "\u0000", "é", "<table:table>", "-9")
            .skip(random.nextInt(10))
            .findFirst()
            .orElseThrow()
            .getBytes(UTF_8);
    int at = random.nextInt(file.length);
    int to = Math.min(file.length, at + random.nextInt(40));
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(file, at);
      case 1 -> joined(Arrays.copyOf(file, at), Arrays.copyOfRange(file, to, file.length));
      case 2 -> joined(Arrays.copyOf(file, to), Arrays.copyOfRange(file, at, file.length));
      case 3 -> joined(Arrays.copyOf(file, at), poison, Arrays.copyOfRange(file, at, file.length));
      default -> flipped(file, random);
    };
  }

  private static byte[] flipped(byte[] file, Random random) {
    byte[] flipped = file.clone();
    for (int change = 0; change < 1 + file.length / 200; change++) {
      flipped[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] joined(byte[]... parts) {
    ByteBuffer all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
    Arrays.stream(parts).forEach(all::put);
    return all.array();
  }

  private static byte[] sound() {
    return SheetFixture.ods(SheetFixture.odsLine("Roux", "Zoé").repeat(3));
  }

  /** Changes a number of what the directory says of the content. */
  private static void directory(byte[] file, int offset, int value) {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(entry(bytes) + offset, value);
  }

  private static void flag(byte[] file, int flags) {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort(entry(bytes) + 8, (short) flags);
  }

  private static int entry(ByteBuffer bytes) {
    int at = bytes.getInt(bytes.limit() - 6);
    while (bytes.get(at + 46) != 'c') {
      at += 46 + bytes.getShort(at + 28) + bytes.getShort(at + 30);
    }
    return at;
  }

  private static byte[] ods(String lines) {
    return SheetFixture.ods(lines);
  }

  private static String content(String lines) {
    return "<d xmlns:office='o' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:table='t'>"
        + "<table:table>"
        + lines
        + "</table:table></d>";
  }

  private static String row(String text, int times) {
    return "<table:table-row>"
        + ("<table:table-cell><text:p>" + text + "</text:p></table:table-cell>").repeat(times)
        + "</table:table-row>";
  }

  private static String repeated(String what, String times, String cell) {
    return "<table:table-row>"
        + cell.replaceFirst(
            "<table:table-cell",
            "<table:table-cell table:number-" + what + "-repeated=\"" + times + "\"")
        + "</table:table-row>";
  }

  private static String lines(String times, String cell) {
    return "<table:table-row table:number-rows-repeated=\"%s\">%s</table:table-row>"
        .formatted(times, cell);
  }

  /** So many of them, each with its number in the place of #. */
  private static String numbered(String pattern, int times) {
    StringBuilder all = new StringBuilder(times * (pattern.length() + 6));
    for (int number = 0; number < times; number++) {
      all.append(pattern.replace("#", Integer.toString(number)));
    }
    return all.toString();
  }

  private static Map<String, byte[]> manyParts() {
    return IntStream.range(0, 20_000)
        .boxed()
        .collect(Collectors.toMap(part -> "part" + part, part -> new byte[0]));
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }

  private static void refused(String code, byte[] file) {
    assertThatThrownBy(() -> Sheet.read(file))
        .isInstanceOfSatisfying(
            UnreadableSheet.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
