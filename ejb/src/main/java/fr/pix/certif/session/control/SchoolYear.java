package fr.pix.certif.session.control;

import java.time.LocalDate;
import java.time.Month;

/** The year of a school: a pupil is certified once in it. */
public final class SchoolYear {

  private SchoolYear() {}

  /** The first day of the school year that holds a day: a 1st of September. */
  public static LocalDate startOf(LocalDate day) {
    LocalDate start = LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
    return day.isBefore(start) ? start.minusYears(1) : start;
  }
}
