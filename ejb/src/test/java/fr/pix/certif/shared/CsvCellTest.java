package fr.pix.certif.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+33612345678",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠A",
        " =1+1",
        "\u00a0=1",
        "\"=1+1",
        "'=1+1"
      })
  void aTextThatBeginsLikeAFormulaIsDisarmed(String text) {
    String cell = CsvCell.typed(text);

    assertThat(cell).startsWith("\"'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Marie-Ève", "'t Hooft", "O’Connor", "a=b", "1+1", " Lili", "", "Nguyễn"})
  void anyOtherTextIsLeftAlone(String text) {
    String cell = CsvCell.typed(text);

    assertThat(cell).isEqualTo('"' + text + '"');
  }

  @Test
  void quotesWithinATextAreDoubled() {
    String cell = CsvCell.typed("dit « \"Lili\" »; née\nà Nîmes");

    assertThat(cell).isEqualTo("\"dit « \"\"Lili\"\" »; née\nà Nîmes\"");
  }

  @Test
  void aMissingTextLeavesTheCellEmpty() {
    assertThat(CsvCell.typed(null)).isEmpty();
  }

  @Test
  void ourOwnDashIsNoFormula() {
    assertThat(CsvCell.fixed("-")).isEqualTo("\"-\"");
  }
}
