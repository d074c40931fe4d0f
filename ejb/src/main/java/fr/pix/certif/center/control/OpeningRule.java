package fr.pix.certif.center.control;

import java.time.LocalDate;

/**
 * When spaces open.
 *
 * @param opensOn the first day, from midnight in the centre's time zone; null for a school that is
 *     open whatever the date of its kind (exception)
 */
public record OpeningRule(CalendarScope scope, LocalDate opensOn) {}
