package fr.pix.certif.shared.support;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates, times and numbers as French readers expect them; nothing for nothing. */
public final class FormatFunctions {

  private static final DateTimeFormatter DATE = formatter("dd/MM/uuuu");
  private static final DateTimeFormatter DAY = formatter("EEE d MMM uuuu");
  private static final DateTimeFormatter LONG_DAY = formatter("EEEE d MMMM uuuu");
  private static final DateTimeFormatter TIME = formatter("HH:mm");
  private static final DateTimeFormatter MOMENT = formatter("EEE d MMM uuuu, HH:mm");

  private FormatFunctions() {}

  /** 26/03/2026. */
  public static String date(TemporalAccessor date) {
    return format(DATE, date);
  }

  /** jeu. 26 mars 2026. */
  public static String day(TemporalAccessor date) {
    return format(DAY, date);
  }

  /** jeudi 26 mars 2026. */
  public static String longDay(TemporalAccessor date) {
    return format(LONG_DAY, date);
  }

  /** 09:30. */
  public static String time(TemporalAccessor time) {
    return format(TIME, time);
  }

  /** jeu. 26 mars 2026, 09:30. */
  public static String moment(LocalDateTime moment) {
    return format(MOMENT, moment);
  }

  /** A fact, as the clocks of this zone showed it: jeu. 26 mars 2026, 09:30. */
  public static String instant(Instant instant, String zone) {
    return instant == null ? "" : MOMENT.format(instant.atZone(ZoneId.of(zone)));
  }

  /** 1 234,5 with a narrow no-break space. */
  public static String number(Number number) {
    return number == null ? "" : NumberFormat.getInstance(Locale.FRANCE).format(number);
  }

  /** 2026-03-26, the only form that a date field of a browser understands. */
  public static String isoDate(LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static String format(DateTimeFormatter formatter, TemporalAccessor moment) {
    return moment == null ? "" : formatter.format(moment);
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.FRANCE);
  }
}
