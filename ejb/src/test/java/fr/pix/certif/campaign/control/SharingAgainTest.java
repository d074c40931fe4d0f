package fr.pix.certif.campaign.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharingAgainTest {

  @Test
  void fourDaysPassBeforeTheNextTime() {
    assertThat(SharingAgain.from(Instant.parse("2026-03-01T10:00:00Z")))
        .isEqualTo("2026-03-05T10:00:00Z");
  }

  @Test
  void onePixMoreInOneCompetenceIsGrowthEvenIfAnotherShrank() {
    assertThat(SharingAgain.grown(List.of(8, 3), List.of(0, 4))).isTrue();
  }

  @Test
  void theSameOrLessIsNoGrowth() {
    assertThat(SharingAgain.grown(List.of(8, 3), List.of(8, 3))).isFalse();
    assertThat(SharingAgain.grown(List.of(8, 3), List.of(8, 2))).isFalse();
  }
}
