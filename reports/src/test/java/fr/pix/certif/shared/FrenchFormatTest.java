package fr.pix.certif.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchFormatTest {

  @Test
  void aDayIsWrittenInFull() {
    assertThat(FrenchFormat.weekdayDate(LocalDate.of(2026, 3, 26))).isEqualTo("jeudi 26 mars 2026");
  }

  @Test
  void theFirstOfAMonthIsAnOrdinal() {
    assertThat(FrenchFormat.longDate(LocalDate.of(2026, 8, 1))).isEqualTo("1er août 2026");
  }

  @Test
  void aDateInATableKeepsItsZeros() {
    assertThat(FrenchFormat.shortDate(LocalDate.of(2010, 2, 3))).isEqualTo("03/02/2010");
  }

  @Test
  void aTimeHasTwentyFourHours() {
    assertThat(FrenchFormat.time(LocalTime.of(14, 5))).isEqualTo("14:05");
  }

  @ParameterizedTest
  @CsvSource({"0.33, 33", "0.333, '33,3'", "0.3333, '33,33'", "1, 100", "0, 0"})
  void aFractionBecomesAPercentageWithADecimalComma(BigDecimal fraction, String expected) {
    assertThat(FrenchFormat.percentage(fraction)).isEqualTo(expected + "\u202f%");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "895, 895", "1024, 1\u202f024"})
  void thousandsAreSetApartByANarrowSpace(long value, String expected) {
    assertThat(FrenchFormat.number(value)).isEqualTo(expected);
  }
}
