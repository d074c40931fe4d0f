package fr.pix.certif.shared.security;

import fr.pix.certif.shared.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;

/**
 * Tells which centres are closed: the certification calendar, as the rights of a person see it.
 * Asked once a request, so that a date changed by staff counts at the next one.
 */
public interface ClosedCenters {

  /** The code of the refusal met by who works in a centre whose space is not open yet. */
  String CODE = "center.closed";

  /** How a refusal writes the day of opening. */
  DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  /** Of these centres, those whose space is closed today, and the day on which each opens. */
  Map<Long, LocalDate> among(Collection<Long> centerIds);

  /** The refusal that tells the day of opening. */
  static Refusal refusal(LocalDate opensOn) {
    return Refusal.forbidden(CODE, DAY.format(opensOn));
  }
}
