package fr.pix.certif.shared.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class FormatFunctionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 26);

  @Test
  void datesReadAsFrenchPeopleWriteThem() {
    assertThat(FormatFunctions.date(DAY)).isEqualTo("26/03/2026");
    assertThat(FormatFunctions.day(DAY)).isEqualTo("jeu. 26 mars 2026");
    assertThat(FormatFunctions.longDay(DAY)).isEqualTo("jeudi 26 mars 2026");
    assertThat(FormatFunctions.time(LocalTime.of(9, 5))).isEqualTo("09:05");
    assertThat(FormatFunctions.moment(LocalDateTime.of(2026, 3, 26, 9, 30)))
        .isEqualTo("jeu. 26 mars 2026, 09:30");
  }

  @Test
  void aFactIsShownOnTheClocksOfItsPlace() {
    Instant fact = Instant.parse("2026-03-26T23:30:00Z");

    assertThat(FormatFunctions.instant(fact, "Europe/Paris")).isEqualTo("ven. 27 mars 2026, 00:30");
    assertThat(FormatFunctions.instant(fact, "America/Martinique"))
        .isEqualTo("jeu. 26 mars 2026, 19:30");
  }

  @Test
  void numbersHaveADecimalCommaAndNarrowSpaces() {
    assertThat(FormatFunctions.number(1234.5)).isEqualTo("1\u202f234,5");
  }

  @Test
  void nothingIsShownForNothing() {
    assertThat(FormatFunctions.date(null)).isEmpty();
    assertThat(FormatFunctions.moment(null)).isEmpty();
    assertThat(FormatFunctions.instant(null, "Europe/Paris")).isEmpty();
    assertThat(FormatFunctions.number(null)).isEmpty();
    assertThat(FormatFunctions.isoDate(null)).isNull();
  }

  @Test
  void aDateFieldOfABrowserReceivesTheDateItUnderstands() {
    assertThat(FormatFunctions.isoDate(DAY)).isEqualTo("2026-03-26");
  }
}
