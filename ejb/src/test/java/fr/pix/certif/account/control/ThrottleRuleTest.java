package fr.pix.certif.account.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.account.control.ThrottleRule.Series;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleRuleTest {

  private static final ThrottleRule RULE = ThrottleRule.ACCOUNT_FROM_NETWORK;
  private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

  @Test
  void nineFailuresCostNothing() {
    Series series = failures(9);

    assertThat(RULE.nextTry(series, START)).isEmpty();
  }

  @Test
  void theTenthFailureCostsHalfAMinute() {
    Series series = failures(10);

    assertThat(RULE.nextTry(series, START)).contains(START.plusSeconds(30));
    assertThat(RULE.nextTry(series, START.plusSeconds(29))).isPresent();
    assertThat(RULE.nextTry(series, START.plusSeconds(30))).isEmpty();
  }

  @Test
  void eachFurtherFailureDoublesTheWaitUpToAQuarterOfAnHour() {
    assertThat(failures(11).blockedUntil()).isEqualTo(START.plusSeconds(60));
    assertThat(failures(12).blockedUntil()).isEqualTo(START.plusSeconds(120));
    assertThat(failures(14).blockedUntil()).isEqualTo(START.plusSeconds(480));
    assertThat(failures(15).blockedUntil()).isEqualTo(START.plus(Duration.ofMinutes(15)));
    assertThat(failures(1_000).blockedUntil()).isEqualTo(START.plus(Duration.ofMinutes(15)));
  }

  @Test
  void anHourWithoutFailureEndsTheSeries() {
    Series series = failures(12);

    Series after = RULE.afterFailure(series, START.plus(Duration.ofHours(1)));

    assertThat(after.failures()).isEqualTo(1);
    assertThat(after.blockedUntil()).isNull();
  }

  @Test
  void aSeriesGoesOnForAsLongAsItFailsWithinTheHour() {
    Series series = failures(12);

    Series after = RULE.afterFailure(series, START.plus(Duration.ofMinutes(59)));

    assertThat(after.failures()).isEqualTo(13);
  }

  @Test
  void ofAThousandTriesInAQuarterOfAnHourFifteenAreEvaluatedAtMost() {
    Series series = new Series(0, START, null);
    int evaluated = 0;
    for (int i = 0; i < 1_000; i++) {
      Instant now = START.plusMillis(i * 900L);
      if (RULE.nextTry(series, now).isEmpty()) {
        evaluated++;
        series = RULE.afterFailure(series, now);
      }
    }

    assertThat(evaluated).isBetween(10, 15);
  }

  @Test
  void aWholeClassMayMistypeBeforeItsNetworkWaits() {
    Series series = new Series(0, START, null);
    for (int i = 0; i < 99; i++) {
      series = ThrottleRule.NETWORK.afterFailure(series, START);
    }

    assertThat(ThrottleRule.NETWORK.nextTry(series, START)).isEmpty();
    assertThat(
            ThrottleRule.NETWORK.nextTry(ThrottleRule.NETWORK.afterFailure(series, START), START))
        .isPresent();
  }

  private static Series failures(int count) {
    Series series = new Series(0, START, null);
    for (int i = 0; i < count; i++) {
      series = RULE.afterFailure(series, START);
    }
    return series;
  }
}
