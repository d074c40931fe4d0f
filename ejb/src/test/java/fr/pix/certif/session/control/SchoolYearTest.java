package fr.pix.certif.session.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolYearTest {

  @Test
  void aSchoolYearRunsFromSeptemberToAugust() {
    LocalDate start = LocalDate.of(2025, 9, 1);

    assertThat(SchoolYear.startOf(LocalDate.of(2025, 9, 1))).isEqualTo(start);
    assertThat(SchoolYear.startOf(LocalDate.of(2025, 12, 31))).isEqualTo(start);
    assertThat(SchoolYear.startOf(LocalDate.of(2026, 8, 31))).isEqualTo(start);
    assertThat(SchoolYear.startOf(LocalDate.of(2026, 9, 1))).isEqualTo(start.plusYears(1));
  }
}
