package fr.pix.certif.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestTimeTest {

  private static final Instant START = Instant.parse("2026-03-26T08:30:00Z");

  @Test
  void aTestIsPlannedForOneHourFortyFive() {
    assertThat(TestTime.plannedEnd(START, null)).isEqualTo("2026-03-26T10:15:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "0.00, 2026-03-26T10:15:00Z",
    "0.33, 2026-03-26T10:49:39Z",
    "0.50, 2026-03-26T11:07:30Z",
    "1.00, 2026-03-26T12:00:00Z"
  })
  void extraTimeIsAShareOfIt(BigDecimal share, Instant end) {
    assertThat(TestTime.plannedEnd(START, share)).isEqualTo(end);
  }

  @Test
  void extraTimeIsShownInPercent() {
    assertThat(TestTime.percent(new BigDecimal("0.33"))).isEqualTo(33);
    assertThat(TestTime.percent(null)).isZero();
  }
}
