package fr.pix.certif.center.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.shared.CsvLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CenterFileTest {

  @Test
  void theTemplateFilledIsRead() throws IOException {
    CenterFile file = read(CenterFile.template() + "SCO;0840018L;Collège;Apt;84;oui;COLLEGE;CLEA");

    assertThat(file.problems()).isEmpty();
    assertThat(file.centers()).extracting(StructureDetails::name).containsExactly("Collège");
  }

  @Test
  void aFileWithoutItsHeadingIsToldTheWholeOfIt() throws IOException {
    List<LineProblem> problems = read("type;nom\r\nSCO;Collège").problems();

    assertThat(problems)
        .containsExactly(new LineProblem(0, "heading", String.join(";", CenterFile.HEADING)));
    assertThat(problems.get(0).value()).endsWith(";habilitations");
  }

  @Test
  void whatWasReadIsShortened() {
    assertThat(LineProblem.ofRead(2, "too-long", "N".repeat(300)).value())
        .hasSize(61)
        .endsWith("…");
  }

  private static CenterFile read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return CenterFile.of(
        CsvLines.read(new ByteArrayInputStream(bytes), bytes.length), Set.of("84"));
  }
}
