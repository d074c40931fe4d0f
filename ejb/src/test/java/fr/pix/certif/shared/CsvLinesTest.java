package fr.pix.certif.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.shared.CsvLines.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLinesTest {

  @Test
  void cellsAreSplitAtSemicolonsAndStripped() throws IOException {
    assertThat(lines("uai; nom\r\n0840018L ;Collège\n"))
        .containsExactly(
            new Line(1, List.of("uai", "nom")), new Line(2, List.of("0840018L", "Collège")));
  }

  @Test
  void aQuotedCellMayHoldSemicolonsQuotesAndLineEnds() throws IOException {
    assertThat(lines("\"a;b\";\"dit \"\"le Grand\"\"\";\"x\ny\"\nfin"))
        .containsExactly(
            new Line(1, List.of("a;b", "dit \"le Grand\"", "x\ny")), new Line(3, List.of("fin")));
  }

  @Test
  void blankLinesAreLeftOutAndNumbersAreThoseOfTheFile() throws IOException {
    assertThat(lines("a\n\n;;\nb"))
        .containsExactly(new Line(1, List.of("a")), new Line(4, List.of("b")));
  }

  @Test
  void theEncodingOfWindowsAndTheMarkOfUtf8AreRecognised() throws IOException {
    assertThat(read("Lycée œuvre".getBytes(Charset.forName("windows-1252"))).get(0).cell(0))
        .isEqualTo("Lycée œuvre");
    assertThat(lines("\uFEFFuai").get(0).cell(0)).isEqualTo("uai");
  }

  @Test
  void aCellBeyondTheLastIsEmpty() throws IOException {
    assertThat(lines("a").get(0).cell(3)).isEmpty();
    assertThat(lines("a").get(0).cell(-1)).isEmpty();
  }

  @Test
  void aFileThatIsTooLongIsNotRead() {
    assertThatThrownBy(() -> CsvLines.read(new ByteArrayInputStream(new byte[101]), 100))
        .isInstanceOf(BoundedInput.TooLong.class);
  }

  private static List<Line> lines(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Line> read(byte[] bytes) throws IOException {
    return CsvLines.read(new ByteArrayInputStream(bytes), 1000).lines();
  }
}
