package fr.pix.certif.jury.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NightsTest {

  @Test
  void aNightBearsTheDateOfItsEvening() {
    assertThat(Nights.of(Instant.parse("2026-01-15T22:00:00Z"))).isEqualTo("2026-01-15");
    assertThat(Nights.of(Instant.parse("2026-01-16T02:00:00Z"))).isEqualTo("2026-01-15");
  }

  @Test
  void aNightGoesFromNoonToNoonInParisInWinterAsInSummer() {
    assertThat(Nights.of(Instant.parse("2026-01-15T10:59:59Z"))).isEqualTo("2026-01-14");
    assertThat(Nights.of(Instant.parse("2026-01-15T11:00:00Z"))).isEqualTo("2026-01-15");
    assertThat(Nights.of(Instant.parse("2026-07-15T09:59:59Z"))).isEqualTo("2026-07-14");
    assertThat(Nights.of(Instant.parse("2026-07-15T10:00:00Z"))).isEqualTo("2026-07-15");
  }

  @Test
  void theNightWhenTheClocksChangeBelongsToOneDate() {
    LocalDate night = LocalDate.of(2026, 3, 28);
    assertThat(Nights.begin(night)).isEqualTo("2026-03-28T11:00:00Z");
    assertThat(Nights.begin(night.plusDays(1))).isEqualTo("2026-03-29T10:00:00Z");
    assertThat(Nights.of(Instant.parse("2026-03-29T09:59:59Z"))).isEqualTo(night);
  }

  @Test
  void thirtyNightsAreLookedBackOnThePresentOneAmongThem() {
    assertThat(Nights.oldest(Instant.parse("2026-01-30T20:00:00Z"))).isEqualTo("2026-01-01");
  }
}
