package fr.pix.certif.jury.boundary;

import java.time.LocalDate;

/**
 * What a night did (nuit de traitement), all its runs together, those started by day included.
 *
 * @param date of its evening
 * @param runs of the jury and of the publication; none when nothing ran
 * @param judged sessions
 * @param published sessions
 * @param failed sessions left aside
 * @param seconds that its ended runs lasted, one after the other
 */
public record PastNight(
    LocalDate date, int runs, int judged, int published, int failed, int seconds) {

  /** A night in which nothing ran. */
  static PastNight still(LocalDate date) {
    return new PastNight(date, 0, 0, 0, 0, 0);
  }
}
