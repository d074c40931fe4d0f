package fr.pix.certif.center.entity;

import fr.pix.certif.center.control.CenterFacts;
import fr.pix.certif.center.control.CertificationCalendar;
import fr.pix.certif.center.control.CertificationWindow;
import fr.pix.certif.center.control.WindowAdvice;
import java.time.LocalDate;
import java.util.List;

/** The certification windows that concern a centre, read once to judge as many dates as needed. */
public record CenterWindows(CenterFacts center, List<CertificationWindow> windows) {

  public CenterWindows {
    windows = List.copyOf(windows);
  }

  /** What the calendar says of a session held on a day. */
  public WindowAdvice adviceOn(LocalDate day) {
    return CertificationCalendar.advice(center, windows, day);
  }
}
