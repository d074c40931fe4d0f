package fr.pix.certif.jury.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The nights that the staff look back on. A night goes from noon to noon in Paris and bears the
 * date of its evening: what starts at three in the morning belongs to the day before.
 */
public final class Nights {

  /** How many nights are looked back on, the present one among them. */
  public static final int SHOWN = 30;

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int HOURS_BEFORE_NOON = 12;

  private Nights() {}

  /** The night that an instant belongs to. */
  public static LocalDate of(Instant instant) {
    return instant.atZone(PARIS).toLocalDateTime().minusHours(HOURS_BEFORE_NOON).toLocalDate();
  }

  /** The noon that a night begins at. */
  public static Instant begin(LocalDate night) {
    return night.atTime(LocalTime.NOON).atZone(PARIS).toInstant();
  }

  /** The oldest of the nights looked back on. */
  public static LocalDate oldest(Instant now) {
    return of(now).minusDays(SHOWN - 1L);
  }
}
