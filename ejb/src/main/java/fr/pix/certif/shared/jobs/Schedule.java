package fr.pix.certif.shared.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a job starts by itself.
 *
 * @param due the start that has come, or comes next
 * @param period the time between two starts of a job that has no hour of its own
 * @param localTime the hour of a daily job, in its zone; null for a job that only has a period
 */
public record Schedule(String job, Instant due, Duration period, LocalTime localTime, ZoneId zone) {

  /** The first start after now: starts missed while nothing ran are caught up once, not each. */
  public Instant nextAfter(Instant now) {
    if (localTime != null) {
      ZonedDateTime today = now.atZone(zone);
      ZonedDateTime start = today.toLocalDate().atTime(localTime).atZone(zone);
      return start.toInstant().isAfter(now)
          ? start.toInstant()
          : today.toLocalDate().plusDays(1).atTime(localTime).atZone(zone).toInstant();
    }
    long missed = Math.max(0, Duration.between(due, now).dividedBy(period));
    return due.plus(period.multipliedBy(missed + 1));
  }
}
