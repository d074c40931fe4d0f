package fr.pix.certif.session.control;

import fr.pix.certif.center.control.WindowAdvice;
import fr.pix.certif.shared.Violation;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A session held outside the certification periods of its centre: what the calendar says becomes a
 * warning or a refusal, with the periods.
 */
public final class WindowRule {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private WindowRule() {}

  /** What the calendar refuses. */
  public static List<Violation> violations(WindowAdvice advice) {
    return advice.refused()
        ? List.of(Violation.of("date", "session.outside-window", periods(advice)))
        : List.of();
  }

  /** What the calendar advises against. */
  public static List<SessionWarning> warnings(WindowAdvice advice) {
    return advice.warned()
        ? List.of(SessionWarning.of("outside-window", periods(advice)))
        : List.of();
  }

  private static String periods(WindowAdvice advice) {
    return advice.windows().stream()
        .map(days -> DAY.format(days.firstDay()) + " – " + DAY.format(days.lastDay()))
        .collect(Collectors.joining(", "));
  }
}
