package fr.pix.certif.session.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which French schools are closed whatever the academy: Sundays and public holidays.
 */
public final class SchoolDays {

  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(5, 8),
          MonthDay.of(7, 14),
          MonthDay.of(8, 15),
          MonthDay.of(11, 1),
          MonthDay.of(11, 11),
          MonthDay.of(12, 25));

  private static final int EASTER_MONDAY = 1;
  private static final int ASCENSION = 39;
  private static final int WHIT_MONDAY = 50;

  private SchoolDays() {}

  /** Whether schools are closed on this day. */
  public static boolean isClosed(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY || isPublicHoliday(day);
  }

  /** Whether it is a public holiday of the whole country (jour férié). */
  public static boolean isPublicHoliday(LocalDate day) {
    LocalDate easter = easterOf(day.getYear());
    return FIXED.contains(MonthDay.from(day))
        || day.equals(easter.plusDays(EASTER_MONDAY))
        || day.equals(easter.plusDays(ASCENSION))
        || day.equals(easter.plusDays(WHIT_MONDAY));
  }

  /** Easter Sunday of the Gregorian calendar, by the method of Gauss as Butcher completed it. */
  static LocalDate easterOf(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
    int sunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - moon - inCentury % 4) % 7;
    int shift = (golden + 11 * moon + 22 * sunday) / 451;
    int position = moon + sunday - 7 * shift + 114;
    return LocalDate.of(year, position / 31, position % 31 + 1);
  }
}
