package fr.pix.certif.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.center.control.Habilitation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetEntryTest {

  @ParameterizedTest
  @CsvSource({
    "0.33,33",
    "'0,33',33",
    "33 %,33",
    "33%,33",
    "33,33",
    "0.3333333,33",
    "'33,33 %',33",
    "1,1",
    "5,5",
    "9,9",
    "'1,0',100",
    "100 %,100",
    "0,0",
    "1.5,150",
    "10,10",
    "un tiers,un tiers",
    "-0.5,-0.5",
    "abc %,abc %"
  })
  void extraTimeIsReadHoweverItIsWritten(String cell, String percent) {
    assertThat(entry(SheetColumn.EXTRA_TIME, cell).extraTimePercent()).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "1000,01000",
    "01000,01000",
    "75018,75018",
    "99,99",
    "123,123",
    "2A04,02A04",
    "abc,abc"
  })
  void theZeroThatASpreadsheetTakesIsGivenBack(String cell, String code) {
    assertThat(entry(SheetColumn.BIRTH_POSTAL_CODE, cell).birthPostalCode()).isEqualTo(code);
    assertThat(entry(SheetColumn.BIRTH_INSEE_CODE, cell).birthInseeCode()).isEqualTo(code);
  }

  @Test
  void everyCellHasItsField() {
    CandidateEntry entry = SheetEntry.of(CandidatesTemplateTest.ZOE);

    assertThat(entry)
        .isEqualTo(
            new CandidateEntry(
                "Roux  <&> d’Ali",
                "Zoé",
                "10/08/1980",
                "F",
                "France",
                "",
                "01000",
                "Bourg-en-Bresse",
                "formation@universite.example",
                "zoe@universite.example",
                "000123",
                "33",
                false,
                "Prépayée",
                "12345678912345/FACT12345",
                Set.of(Habilitation.CLEA.name())));
  }

  /** Whatever a spreadsheet made of the cells, they mean the same. */
  static void assertSameEntries(List<SheetCandidate> read, List<SheetCandidate> written) {
    assertThat(read.stream().map(SheetEntry::of))
        .containsExactlyElementsOf(written.stream().map(SheetEntry::of).toList());
  }

  private static CandidateEntry entry(SheetColumn column, String cell) {
    return SheetEntry.of(new SheetCandidate(1, Map.of(column, cell), Set.of()));
  }
}
