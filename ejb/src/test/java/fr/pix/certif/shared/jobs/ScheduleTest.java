package fr.pix.certif.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @ParameterizedTest(name = "at {0} the next start is {1}")
  @CsvSource({
    "2026-11-21T02:00:01, 2026-11-22T02:00",
    "2026-11-21T23:30:00, 2026-11-22T02:00",
    "2026-11-21T01:00:00, 2026-11-21T02:00",
  })
  void aDailyJobStartsAtItsHour(LocalDateTime now, LocalDateTime next) {
    assertThat(daily("02:00").nextAfter(paris(now))).isEqualTo(paris(next));
  }

  @Test
  void aDailyJobKeepsItsHourWhenTheClocksGoBack() {
    Instant beforeTheChange = paris(LocalDateTime.parse("2026-10-24T02:00:01"));

    Instant first = daily("02:00").nextAfter(beforeTheChange);
    Instant second = daily("02:00").nextAfter(first.plus(Duration.ofHours(2)));

    assertThat(second.atZone(PARIS).toLocalDateTime()).isEqualTo("2026-10-26T02:00:00");
  }

  @Test
  void aDailyJobWhoseHourDoesNotExistRunsAnHourLaterThatDayOnly() {
    Instant beforeTheChange = paris(LocalDateTime.parse("2026-03-28T02:00:01"));

    Instant first = daily("02:00").nextAfter(beforeTheChange);
    Instant second = daily("02:00").nextAfter(first.plusSeconds(1));

    assertThat(first.atZone(PARIS).toLocalDateTime()).isEqualTo("2026-03-29T03:00:00");
    assertThat(second.atZone(PARIS).toLocalDateTime()).isEqualTo("2026-03-30T02:00:00");
  }

  @Test
  void startsMissedWhileNothingRanAreCaughtUpOnce() {
    Instant due = Instant.parse("2026-11-20T10:00:00Z");
    Schedule hourly = new Schedule("job", due, Duration.ofHours(1), null, PARIS);

    assertThat(hourly.nextAfter(Instant.parse("2026-11-21T09:20:00Z")))
        .isEqualTo("2026-11-21T10:00:00Z");
  }

  @Test
  void aPeriodicJobStartsOnePeriodLater() {
    Instant due = Instant.parse("2026-11-20T10:00:00Z");
    Schedule hourly = new Schedule("job", due, Duration.ofHours(1), null, PARIS);

    assertThat(hourly.nextAfter(due)).isEqualTo("2026-11-20T11:00:00Z");
  }

  private static Schedule daily(String hour) {
    return new Schedule(
        "job",
        Instant.parse("2026-01-01T01:00:00Z"),
        Duration.ofDays(1),
        LocalTime.parse(hour),
        PARIS);
  }

  private static Instant paris(LocalDateTime local) {
    return local.atZone(PARIS).toInstant();
  }
}
