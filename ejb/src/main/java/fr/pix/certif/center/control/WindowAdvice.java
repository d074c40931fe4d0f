package fr.pix.certif.center.control;

import fr.pix.certif.center.control.CertificationWindow.Days;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the calendar says of the date of a session.
 *
 * @param day the date asked about
 * @param windows the periods of that school year for the centre, in order; empty when none is known
 */
public record WindowAdvice(Verdict verdict, LocalDate day, List<Days> windows)
    implements Serializable {

  /** Within a period (or no period is known); outside and warned; outside and refused. */
  public enum Verdict {
    WITHIN,
    WARNED,
    REFUSED
  }

  public WindowAdvice {
    windows = List.copyOf(windows);
  }

  public boolean warned() {
    return verdict == Verdict.WARNED;
  }

  public boolean refused() {
    return verdict == Verdict.REFUSED;
  }
}
