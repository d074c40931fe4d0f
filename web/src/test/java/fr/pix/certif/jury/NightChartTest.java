package fr.pix.certif.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.pix.certif.jury.NightChart.Bar;
import fr.pix.certif.jury.boundary.PastNight;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NightChartTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

  @Test
  void theGreatestBarHasTheWholeHeightAndWhatIsThereIsSeen() {
    NightChart chart =
        NightChart.of(
            List.of(
                new PastNight(FIRST, 2, 5_000, 2_500, 1, 40),
                new PastNight(FIRST.plusDays(1), 0, 0, 0, 0, 0)));

    assertThat(chart.sessions())
        .extracting(Bar::kind, Bar::value, Bar::x, Bar::height, Bar::y)
        .containsExactly(
            tuple("judged", 5_000, 1, 120, 0),
            tuple("published", 2_500, 4, 60, 60),
            tuple("failed", 1, 7, 2, 118));
    assertThat(chart.durations()).extracting(Bar::value, Bar::width).containsExactly(tuple(40, 9));
    assertThat(chart.viewBox()).isEqualTo("0 0 24 120");
  }

  @Test
  void nightsThatDidNothingHaveNoBar() {
    NightChart chart = NightChart.of(List.of(new PastNight(FIRST, 1, 0, 0, 0, 0)));

    assertThat(chart.sessions()).isEmpty();
    assertThat(chart.durations()).isEmpty();
    assertThat(chart.none()).isFalse();
  }
}
