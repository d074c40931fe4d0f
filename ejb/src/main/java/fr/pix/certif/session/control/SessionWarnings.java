package fr.pix.certif.session.control;

import fr.pix.certif.shared.Violation;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is unwise about a session before it is written: a room or an invigilator taken at the same
 * time, too few invigilators, a day on which schools are closed.
 */
public final class SessionWarnings {

  private SessionWarnings() {}

  /**
   * A session of the same centre on the same day.
   *
   * @param lasts how long it holds its room
   */
  public record Neighbour(
      long id,
      String address,
      String room,
      LocalDateTime start,
      Duration lasts,
      List<String> examiners)
      implements Serializable {

    public Neighbour {
      examiners = List.copyOf(examiners);
    }
  }

  /**
   * Everything unwise, the room first. A session that stands already at the very same place and
   * moment is no warning: writing is refused.
   *
   * @param lasts how long the session will hold its room
   * @param enrolled how many candidates it has already
   */
  public static List<SessionWarning> about(
      SessionDetails details, Duration lasts, int enrolled, List<Neighbour> sameDay) {
    List<SessionWarning> warnings = new ArrayList<>();
    if (sameDay.stream().anyMatch(other -> isSameSlot(details, other))) {
      return List.of();
    }
    List<String> examiners = Examiners.named(details.examiner());
    LocalDateTime start = details.date().atTime(details.time());
    for (Neighbour other : sameDay) {
      if (overlap(start, lasts, other)) {
        clashes(details, examiners, other, warnings);
      }
    }
    int needed = Examiners.neededFor(enrolled);
    if (examiners.size() < needed) {
      warnings.add(SessionWarning.of("too-few-examiners", enrolled, needed, examiners.size()));
    }
    if (SchoolDays.isClosed(details.date())) {
      warnings.add(SessionWarning.of("closed-day"));
    }
    return warnings;
  }

  /** What is wrong with the room when a session stands at the very place and moment. */
  public static List<Violation> slotTaken(SessionDetails details, List<Neighbour> sameDay) {
    return sameDay.stream()
        .filter(other -> isSameSlot(details, other))
        .map(other -> Violation.of("room", "session.slot-taken", String.valueOf(other.id())))
        .toList();
  }

  /** Whether a session stands at the very place and moment. */
  static boolean isSameSlot(SessionDetails details, Neighbour other) {
    return details.address().equals(other.address())
        && details.room().equals(other.room())
        && details.date().atTime(details.time()).equals(other.start());
  }

  private static boolean overlap(LocalDateTime start, Duration lasts, Neighbour other) {
    return start.isBefore(other.start().plus(other.lasts()))
        && other.start().isBefore(start.plus(lasts));
  }

  private static void clashes(
      SessionDetails details,
      List<String> examiners,
      Neighbour other,
      List<SessionWarning> warnings) {
    String number = String.valueOf(other.id());
    String from = other.start().toLocalTime().toString();
    String to = other.start().plus(other.lasts()).toLocalTime().toString();
    if (same(details.room(), other.room()) && same(details.address(), other.address())) {
      warnings.add(SessionWarning.of("room-taken", number, from, to));
    }
    examiners.stream()
        .filter(name -> other.examiners().stream().anyMatch(taken -> same(name, taken)))
        .forEach(name -> warnings.add(SessionWarning.of("examiner-taken", name, number, from, to)));
  }

  private static boolean same(String one, String other) {
    return one.strip().toLowerCase(Locale.FRENCH).equals(other.strip().toLowerCase(Locale.FRENCH));
  }
}
