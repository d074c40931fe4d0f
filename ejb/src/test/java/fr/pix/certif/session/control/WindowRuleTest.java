package fr.pix.certif.session.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.center.control.CertificationWindow.Days;
import fr.pix.certif.center.control.WindowAdvice;
import fr.pix.certif.center.control.WindowAdvice.Verdict;
import fr.pix.certif.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowRuleTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final List<Days> SPRING =
      List.of(new Days(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 6, 13)));

  @Test
  void aDayWithinAPeriodIsNeitherWarnedNorRefused() {
    WindowAdvice within = new WindowAdvice(Verdict.WITHIN, DAY, SPRING);

    assertThat(WindowRule.warnings(within)).isEmpty();
    assertThat(WindowRule.violations(within)).isEmpty();
  }

  @Test
  void aDayOutsideIsWarnedWithThePeriods() {
    assertThat(WindowRule.warnings(new WindowAdvice(Verdict.WARNED, DAY, SPRING)))
        .containsExactly(SessionWarning.of("outside-window", "16/03/2026 – 13/06/2026"));
  }

  @Test
  void aDayOutsideABindingPeriodIsRefusedBesideItsField() {
    WindowAdvice refused = new WindowAdvice(Verdict.REFUSED, DAY, SPRING);

    assertThat(WindowRule.violations(refused))
        .containsExactly(Violation.of("date", "session.outside-window", "16/03/2026 – 13/06/2026"));
    assertThat(WindowRule.warnings(refused)).isEmpty();
  }
}
