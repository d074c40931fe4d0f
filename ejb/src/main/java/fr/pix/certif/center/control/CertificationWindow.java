package fr.pix.certif.center.control;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A period in which sessions are held (fenêtre de certification), first and last day included.
 *
 * @param binding whether a session outside is refused; otherwise the centre is only warned
 */
public record CertificationWindow(
    CalendarScope scope, LocalDate firstDay, LocalDate lastDay, boolean binding) {

  boolean holds(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  /** Its days, as a sentence shows them. */
  public Days days() {
    return new Days(firstDay, lastDay);
  }

  /** A first and a last day. */
  public record Days(LocalDate firstDay, LocalDate lastDay) implements Serializable {}
}
